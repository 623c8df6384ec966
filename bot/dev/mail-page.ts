// GET /dev/mail: the mails of development, which leave nowhere. Not mounted in production; answers this machine alone.
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Request, Response, Server } from 'restify';
import { escaped } from '../documents-html.ts';
import type { Env } from '../env.ts';
import { fromHere, replyHtml } from './http.ts';

export interface MailPageOptions {
  readonly server: Server;
  readonly mode: Env['mode'];
  readonly directory: string;
  readonly random: () => string;
}

/** Newest first; at most this many. */
const SHOWN = 50;

/** Throws in production. */
export function mountMailPage({ server, mode, directory, random }: MailPageOptions): void {
  if (mode === 'production') throw new Error('the mail page cannot exist in production');
  server.get(
    '/dev/mail',
    fromHere(async (_: Request, response: Response) => {
      const nonce = random();
      replyHtml(response, 200, page(await newest(directory), nonce), nonce);
    }),
  );
}

async function newest(directory: string): Promise<readonly string[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.eml'));
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(path.join(directory, name))).mtimeMs })),
  );
  const last = dated.sort((a, b) => b.at - a.at).slice(0, SHOWN);
  return Promise.all(last.map(({ name }) => readFile(path.join(directory, name), 'utf8')));
}

/** A mail as it was written: its headers a person reads, its text without the encoding of mails. */
function article(mail: string): string {
  const [head = ''] = mail.split('\n\n', 1);
  const header = (name: string) => words(new RegExp(`^${name}: (.*(?:\n[ \t].*)*)`, 'im').exec(head)?.[1] ?? '');
  const text = textOf(/^Content-Type: multipart/im.test(head) ? textPart(mail) : mail);
  return `<article><h2>${escaped(header('Subject'))}</h2><p>${escaped(header('Date'))} · à ${escaped(header('To'))}</p><pre>${escaped(text)}</pre></article>`;
}

/** Of a mail that carries a calendar file too: the part that is read. */
const textPart = (mail: string): string => /^(Content-Type: text\/plain[\s\S]*?)\n--/im.exec(mail)?.[1] ?? mail;

function textOf(mail: string): string {
  const [head = '', ...body] = mail.split('\n\n');
  if (/quoted-printable/i.test(head)) return unquoted(body.join('\n\n'));
  return /base64/i.test(head) ? decoded(body.join('')) : body.join('\n\n');
}

const decoded = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');
function unquoted(text: string): string {
  const bytes = text
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
/** « =?UTF-8?Q?…?= » and « =?UTF-8?B?…?= » (RFC 2047). */
const words = (header: string): string =>
  header.replace(/\s*=\?utf-8\?([QB])\?(.*?)\?=/gi, (_, how: string, inside: string) =>
    how.toUpperCase() === 'B' ? decoded(inside) : unquoted(inside.replaceAll('_', ' ')),
  );

const page = (mails: readonly string[], nonce: string): string => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Courriels de développement</title>
<style nonce="${nonce}">
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1b1f24; background: #f4f2ee; }
main { max-width: 44rem; margin: 0 auto; padding: 1rem; }
article { margin: 1rem 0; padding: 1rem 1.25rem; background: #fff; border-radius: .5rem; }
h2 { margin: 0; font-size: 1.125rem; } p { margin: 0; color: #4a5260; } pre { white-space: pre-wrap; font: inherit; }
</style>
</head>
<body><main><h1>Courriels de développement</h1><p>Ces courriels ne partent nulle part.</p>
${mails.length === 0 ? '<p>Aucun courriel pour le moment.</p>' : mails.map(article).join('\n')}
</main></body>
</html>
`;
