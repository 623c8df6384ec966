// Word → HTML (mammoth) → what html.ts reads. Headings are those of the styles, in French or in English.
import mammoth from 'mammoth';
import { htmlPage, type Page } from './html.ts';
import { weigh } from './zip.ts';

/** Texts, once out of their zip: a document of a thousand pages has a tenth of it. Its pictures are not opened. */
const MOST = 100 * 2 ** 20;

const STYLES = [
  "p[style-name='Title'] => h1.document-title:fresh",
  "p[style-name='Titre'] => h1.document-title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...[1, 2, 3, 4, 5, 6].map((depth) => `p[style-name='Titre ${depth}'] => h${depth}:fresh`),
  'u => em',
];

/** Throws a readable error when it is no Word document. */
export async function docxPage(bytes: Buffer): Promise<Page> {
  weigh(bytes, MOST);
  const { value } = await mammoth
    .convertToHtml({ buffer: bytes }, { styleMap: STYLES, convertImage: NO_IMAGE })
    .catch((cause: unknown) => {
      throw new Error('no Word document, or damaged', { cause });
    });
  return htmlPage(footnotes(value));
}

const NO_IMAGE = mammoth.images.imgElement(async () => ({ src: '' }));

/** « [1] » becomes a mark above the line, and the list at the end the footnotes of these marks. */
function footnotes(html: string): string {
  let count = 0;
  return html
    .replace(/<sup><a href="#(?:foot|end)note-[^"]*" id="[^"]*">\[(\d+)\]<\/a><\/sup>/g, '<sup>$1</sup>')
    .replace(/<ol><li id="(?:foot|end)note-[\s\S]*<\/ol>$/, (list) =>
      list
        .replace(/<\/?ol>|<\/li>|<a href="#(?:foot|end)note-ref-[^"]*">[^<]*<\/a>/g, '')
        .replace(/<li id="[^"]*">(?:\s*<p>)?/g, () => {
          count += 1;
          return `<p><sup>${count}</sup> `;
        }),
    );
}
