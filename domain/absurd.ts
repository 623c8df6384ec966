/** Ends a switch over a union: a case that was forgotten does not compile. */
export function absurd(never: never): never {
  throw new Error(`no such case: ${JSON.stringify(never)}`);
}
