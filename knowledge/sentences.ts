// A paragraph → sentences. « R. 6313-4 », « M. Martin », « n° 3. », « V.A.E. » do not end one.
const NOT_AN_END = /(?:\b(?:[A-ZLRD]|art|M|Mme|Dr|St|ex|etc|cf|tél|av|bd)|[A-Z]\.[A-Z])\.$/i;

export function sentences(paragraph: string): readonly string[] {
  const out: string[] = [];
  let open = '';
  for (const part of paragraph.trim().split(/(?<=[.!?…])\s+/)) {
    open = open ? `${open} ${part}` : part;
    if (NOT_AN_END.test(open) && !/\b(?:V\.A\.E|P\.P\.P)\.$/.test(open)) continue;
    out.push(open);
    open = '';
  }
  if (open) out.push(open);
  return out.filter((sentence) => sentence !== '');
}
