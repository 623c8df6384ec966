// The provider's documents, read in a browser: where a citation opens. Made of the passages the answers quote, so that what
// is quoted is what is shown, whatever the format it came from. Public: they hold nothing about anybody.
import type { Next, Request, Response, Server } from 'restify';
import type { Passage } from '../knowledge/passage.ts';
import { documentsFr as fr } from './documents.fr.ts';
import { documentBody, escaped } from './documents-html.ts';

export interface Documents {
  readonly server: Server;
  /** Those of now: the same array as long as nothing changed. */
  passages(): readonly Passage[];
}
type Pages = ReadonlyMap<string, readonly Passage[]>;

/** GET /documents (the list) and GET /documents/<document>: accessible HTML without any script. 404 is a page too. */
export function mountDocuments({ server, passages }: Documents): void {
  const pages = memo(passages);
  server.get('/documents', (_request: Request, response: Response, next: Next) => {
    send(response, 200, page(fr.all, list(pages())));
    next();
  });
  server.get('/documents/:document', (request: Request, response: Response, next: Next) => {
    const own = pages().get(String(request.params.document));
    const found = own && page(own[0]?.about.title ?? fr.all, documentBody(own));
    send(response, found ? 200 : 404, found ?? page(fr.missing, `<h1>${fr.missing}</h1><p>${fr.missingWhy}</p>`));
    next();
  });
}

/** By document; again once the documents are others. */
function memo(passages: Documents['passages']): () => Pages {
  let of: readonly Passage[] | null = null;
  let made: Pages = new Map();
  return () => {
    const now = passages();
    if (now !== of) made = byDocument(now);
    of = now;
    return made;
  };
}

function byDocument(passages: readonly Passage[]): Pages {
  const documents = new Map<string, Passage[]>();
  for (const passage of passages) {
    const known = documents.get(passage.document);
    if (known) known.push(passage);
    else documents.set(passage.document, [passage]);
  }
  return documents;
}

/** Nothing is loaded, run, framed or submitted: the page is text. The style is inline, hence its one permission. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

function send(response: Response, status: number, html: string): void {
  response.sendRaw(status, html, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  });
}

const list = (pages: Pages): string =>
  `<h1>${fr.all}</h1><ul>${[...pages]
    .map(
      ([name, [first]]) =>
        `<li><a href="/documents/${encodeURIComponent(name)}">${escaped(first?.about.title ?? name)}</a></li>`,
    )
    .join('')}</ul>`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – ${fr.site}</title>
<style>${STYLE}</style>
</head>
<body>
<header><a href="/documents">${fr.all}</a></header>
<main>${body}</main>
</body>
</html>
`;

const STYLE = `
:root { color-scheme: light; }
body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; color: #1b1f24; background: #fff; }
header, main { max-width: 44rem; margin: 0 auto; padding: 1rem 1.25rem; }
main { padding-bottom: 6rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { font-size: 1.25rem; margin-top: 2.5rem; }
h3 { font-size: 1.0625rem; }
a { color: #0b5c74; }
a:focus-visible, .table:focus-visible { outline: 3px solid #0b5c74; outline-offset: 2px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: 0; color: #4a5260; font-size: .9375rem; }
dd { margin: 0; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #c9ced6; padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: normal; }
th { background: #f1f4f7; }
li.marked { list-style: none; }
[id] { scroll-margin-top: 2rem; }
:target { background: #fff1b8; box-shadow: 0 0 0 .25rem #fff1b8; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
