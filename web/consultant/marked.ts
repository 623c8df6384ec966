interface Part {
  readonly from: number;
  readonly text: string;
  readonly found: boolean;
}

/** Cuts a text at what was found in it. Ranges are [from, to[, in order and apart; one that is not is left out. */
export function marked(text: string, matches: readonly (readonly [number, number])[]): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const [from, to] of matches) {
    if (from < at || to <= from || to > text.length) continue;
    if (from > at) parts.push({ from: at, text: text.slice(at, from), found: false });
    parts.push({ from, text: text.slice(from, to), found: true });
    at = to;
  }
  if (at < text.length) parts.push({ from: at, text: text.slice(at), found: false });
  return parts;
}
