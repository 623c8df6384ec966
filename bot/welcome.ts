// What whoever starts the server reads: where things are. Short, in English: it is for developers.
import type { Env } from './env.ts';

export function welcome({ mode, bot, databaseUrl, dataDir, smtpUrl }: Env, url: string): string {
  const lines = [
    '',
    `The assistant is ready (${mode}).`,
    `  web chat     ${url}/`,
    `  consultants  ${url}/consultant`,
    ...(smtpUrl === null ? [`  mails        ${url}/dev/mail`] : []),
    `  documents    ${url}/documents`,
    `  health       ${url}/healthz`,
    `  database     ${databaseUrl === null ? `embedded, in ${dataDir}` : 'PostgreSQL'}`,
    ...(bot === null ? ['  Bot Framework: without credentials, answers this machine only'] : []),
    '',
  ];
  return lines.join('\n');
}
