// Mail leaves by SMTP; in development each one lands as a file, and on a page of the running server (bot/dev/mail-page.ts).
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createTransport } from 'nodemailer';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The job's id: the same mail sent twice carries the same Message-ID, and mail programs show one. */
  readonly key: string;
  /** A calendar file, which mail programs show with its buttons, or follow by themselves. */
  readonly invitation?: { readonly method: 'REQUEST' | 'CANCEL'; readonly fileName: string; readonly file: string };
}
export type Mailer = (mail: Mail) => Promise<void>;

const SMTP_PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Throws when the server does not take the mail: the job is tried again. */
export function smtpMailer({ url, from }: { readonly url: string; readonly from: string }): Mailer {
  const transport = createTransport({ url, ...SMTP_PATIENCE });
  return async (mail) => {
    await transport.sendMail(message(mail, from));
  };
}

/** One `.eml` in `directory` for each mail; the name is the job's: written twice, it is one file. */
export function fileMailer({ directory, from }: { readonly directory: string; readonly from: string }): Mailer {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return async (mail) => {
    const { message: written } = await transport.sendMail(message(mail, from));
    const file = path.join(directory, `${mail.key}.eml`);
    writeFileSync(`${file}.part`, written as Buffer, { mode: 0o600 }); // `as`: `buffer: true` says so
    renameSync(`${file}.part`, file); // whoever watches the folder sees whole mails only
  };
}

function message({ to, subject, text, key, invitation }: Mail, from: string) {
  const domain = from.replace(/^.*@/, '').replace(/>.*$/, '');
  // « auto-generated »: no out-of-office reply comes back (RFC 3834).
  const { method, fileName, file } = invitation ?? {};
  return {
    ...{ from, to, subject, text, messageId: `<${key}@${domain}>` },
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...(method && file && { icalEvent: { method, filename: fileName, content: file } }),
  };
}
