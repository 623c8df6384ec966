// The intake sheet as one page that prints (R27, R98): nothing is fetched, nothing runs, and its title names nobody,
// since a browser makes it the name of the PDF.
import type { SheetExport } from '../../web/api.ts';
import { escaped } from '../documents-html.ts';
import { typography } from '../render/typography.ts';
import { fr } from './files.fr.ts';
import { moment } from './transcript-files.ts';

type Section = SheetExport['sheet']['sections'][number];
type Row = Section['rows'][number];

/** `zone`: in which the instant of the export is given. */
export function sheetPage({ reference, exportedAt, sheet }: SheetExport, zone: string): string {
  const highlights = sheet.highlights.map(({ tone, text }) => `<li class="${tone}">${ours(text)}</li>`).join('');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${ours(fr.sheet(reference))}</title>
<style>${CSS}</style>
</head>
<body>
<header><h1>${ours(fr.sheet(reference))}</h1><p>${ours(fr.exportedAt(moment(exportedAt, zone)))} ${ours(fr.confidential)}</p></header>
<main>
${highlights && `<ul class="highlights">${highlights}</ul>`}
${sheet.sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`;
}

const sectionHtml = ({ title, rows }: Section): string =>
  `<section><h2>${ours(title)}</h2><dl>${rows.map(rowHtml).join('')}</dl></section>`;

const rowHtml = ({ label, ...row }: Row): string => `<div><dt>${ours(label)}</dt><dd>${wordsHtml(row)}</dd></div>`;

function wordsHtml({ words, verbatim, missing }: Omit<Row, 'label'>): string {
  if (missing) return `<strong class="missing">${fr.missing}</strong>`;
  if (words === null || words === '') return `<span class="none">${fr.noAnswer}</span>`;
  return verbatim ? `<blockquote>${escaped(words)}</blockquote>` : escaped(words);
}

/** Our words take the spaces of French typography; the person's are left as they are. */
const ours = (text: string): string => escaped(typography(text));

const CSS = `
:root { color-scheme: light; font: 11pt/1.4 "Segoe UI", system-ui, sans-serif; color: #1b2224; background: #fff; }
body { max-width: 50rem; margin: 0 auto; padding: 1.5rem; }
h1 { margin: 0; font-size: 1.45em; line-height: 1.25; }
header p { margin: .25rem 0 1rem; color: #4a5356; }
h2 { margin: 1.1rem 0 .3rem; padding-bottom: .15rem; font-size: 1.1em; color: #0b5565; border-bottom: 1px solid #b9c4c7; break-after: avoid; }
.highlights { margin: 0; padding: 0; list-style: none; }
.highlights li { margin: .3rem 0; padding: .4rem .7rem; border-left: 4px solid #0f6c7d; background: #eef6f7; break-inside: avoid; }
.highlights .warning { border-color: #a3420b; background: #fdf1e7; }
dl { margin: 0; }
dl div { display: grid; grid-template-columns: minmax(9rem, 1fr) 2.2fr; gap: 0 1rem; padding: .2rem 0; break-inside: avoid; }
dt { color: #4a5356; }
dd { margin: 0; overflow-wrap: anywhere; }
blockquote { margin: 0; padding-left: .6rem; border-left: 2px solid #b9c4c7; white-space: pre-wrap; }
.missing { color: #a3420b; }
.none { color: #5c6669; font-style: italic; }
@media (max-width: 34rem) { dl div { grid-template-columns: 1fr; } }
@media print {
  @page { size: A4; margin: 14mm; }
  :root { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;
