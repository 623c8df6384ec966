// A paragraph → sentences. « R. 6313-4 », « M. Martin », « la V.A.E. aussi » do not end one.
const NOT_AN_END =
  /(?:^|[^\p{L}])(?:[A-Z]|[Aa]rt|Mme|Mlle|MM|Dr|Pr|Me|St|Ste|ex|cf|env|max|min|p|pp|[Tt]él|[Tt]el|av|bd|resp|[Rr]éf|hab|Sté|éd|vol|chap)\.$/u;
/** « § 3. », « Rétractation. », « Non. »: what a paragraph begins with in a word or two says nothing without what follows. */
const BEGINNING = /^[^\s,;:?!]+(?: [^\s,;:?!]+){0,2}\.$/u;
const SHORT = 30;
/** Longer, a sentence is cut where it lists: it must fit in a quotation. */
const QUOTED = 400;

export function sentences(paragraph: string): readonly string[] {
  const out: string[] = [];
  let open = '';
  for (const part of paragraph.trim().split(/(?<=[.!?…](?:\s?[»”")\]])?)\s+/)) {
    const begins = out.length === 0 && open.length <= SHORT && BEGINNING.test(open);
    const goesOn = begins || NOT_AN_END.test(open) || /^[\p{Ll}»)\]]|^["”](?:\s|$)/u.test(part);
    if (open && !goesOn) {
      out.push(open);
      open = '';
    }
    open = open ? `${open} ${part}` : part;
  }
  if (open) out.push(open);
  return out.flatMap(shorter).filter((sentence) => sentence !== '');
}

function shorter(sentence: string): readonly string[] {
  if (sentence.length <= QUOTED) return [sentence];
  const out: string[] = [];
  for (const part of sentence.split(/(?<=;)\s+/)) {
    const last = out.at(-1);
    if (last !== undefined && last.length + part.length < QUOTED) out[out.length - 1] = `${last} ${part}`;
    else out.push(part);
  }
  return out;
}
