// One value, one text, one digest: what a person agreed to at the recap.
import { createHash } from 'node:crypto';

/** Keys sorted at every depth: neither the order of the questions nor that of a JSON column changes it. */
export const canonical = (value: unknown): string => JSON.stringify(inKeyOrder(value));

function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, inKeyOrder(inner)]);
}

/** SHA-256, in hex. Not keyed: the store keeps it sealed with the answers. */
export const digestOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');
