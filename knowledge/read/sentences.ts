// A paragraph → sentences. « R. 6313-4 », « M. Martin », « la V.A.E. aussi » do not end one.
const NOT_AN_END = /\b(?:[A-Z]|[Aa]rt|Mme|Dr|St|ex|cf|[Tt]él|av|bd)\.$/;

export function sentences(paragraph: string): readonly string[] {
  const out: string[] = [];
  let open = '';
  for (const part of paragraph.trim().split(/(?<=[.!?…])\s+/)) {
    const goesOn = NOT_AN_END.test(open) || /^\p{Ll}/u.test(part);
    if (open && !goesOn) {
      out.push(open);
      open = '';
    }
    open = open ? `${open} ${part}` : part;
  }
  if (open) out.push(open);
  return out.filter((sentence) => sentence !== '');
}
