// The pages a person opens by a link of the conversation: nothing is fetched, nothing runs, nobody keeps a copy on the way.
import type { Response } from 'restify';

/** Of every answer under such a link. */
export const PRIVATE = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** `forms`: whether the page may post to this server. */
export function sendPage(response: Response, status: number, html: string, { forms = false } = {}): void {
  const action = forms ? "'self'" : "'none'";
  response.sendRaw(status, html, {
    ...PRIVATE,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action ${action}; frame-ancestors 'none'`,
  });
}

export const pageOf = (title: string, inside: string, style = ''): string => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}${style}</style>
</head>
<body><main><h1>${title}</h1>${inside}</main></body>
</html>
`;

const STYLE = `
body { margin: 0; font: 1.0625rem/1.55 system-ui, sans-serif; color: #1b1f24; background: #fff; }
main { max-width: 44rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; font-size: 1.25rem; }
dt { margin-top: .9rem; color: #4a5260; font-size: .9375rem; }
dd { margin: 0; white-space: pre-line; }
a { color: #0b5c74; }
@media print { a { display: none; } }
`;
