// A real SMTP server on loopback, which keeps what it takes, and takes nothing for a while when told so.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Smtp {
  readonly url: string;
  /** Oldest first. */
  readonly mails: readonly Received[];
  /** The next `count` mails are refused for now, as by a server that is full. */
  refuse(count: number): void;
  stop(): Promise<void>;
}
export interface Received {
  readonly to: readonly string[];
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export async function startSmtp(): Promise<Smtp> {
  const mails: Received[] = [];
  let refused = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, { envelope }, taken) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        refused -= 1;
        if (refused >= 0) return taken(Object.assign(new Error('mailbox busy'), { responseCode: 451 }));
        mails.push(read(Buffer.concat(parts).toString(), envelope.rcptTo));
        return taken();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo; // `as`: of a server that listens on a port
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (count) => {
      refused = count;
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Headers on one line each; quoted-printable undone. */
function read(raw: string, to: readonly { readonly address: string }[]): Received {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.replace(/^[^:]*: */, '')]);
  const bytes = body
    .join('\r\n\r\n')
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return {
    to: to.map(({ address }) => address),
    headers: Object.fromEntries(headers),
    text: Buffer.from(bytes, 'latin1').toString('utf8'),
  };
}
