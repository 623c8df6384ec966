// What no browser sends. Each of these must be answered, and the server must then still be there.
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from './directline/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

/** The status of the answer to these lines, written to the socket as they are; '' when the connection is just closed. */
const answerTo = (...lines: readonly string[]) =>
  new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1').on('data', (part) => {
      answer += part;
    });
    socket.on('error', () => {}).on('close', () => resolve(answer.slice(9, 12)));
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  });
const stays = 'Connection: close';

test.each([
  ['a host that is no host', ['GET /healthz HTTP/1.1', 'Host: a; b', stays], '400'],
  ['a host with a star', ['GET /healthz HTTP/1.1', 'Host: *:x', stays], '400'],
  ['no host, as long ago', ['GET /healthz HTTP/1.0'], '200'],
  ['an absolute address that is none', ['GET http://: HTTP/1.1', 'Host: a', stays], '400'],
  ['a path of two slashes', ['GET // HTTP/1.1', 'Host: a', stays], '404'],
  ['a broken escape', ['GET /%zz HTTP/1.1', 'Host: a', stays], '400|404'],
  [
    'a broken escape in a parameter',
    ['GET /v3/directline/conversations/%zz/activities HTTP/1.1', 'Host: a', stays],
    '400|403|404',
  ],
  ['an upgrade to nowhere', ['GET // HTTP/1.1', 'Host: a; b', 'Connection: Upgrade', 'Upgrade: websocket'], '403'],
  [
    'an upgrade that is none',
    ['GET /v3/directline/conversations/x/stream?t=%zz HTTP/1.1', 'Host: a', 'Connection: Upgrade', 'Upgrade: h2c'],
    '403',
  ],
  ['a method of its own', ['BREW / HTTP/1.1', 'Host: a', stays], '400|405'],
])('%s', async (_, lines, status) => {
  expect(await answerTo(...lines)).toMatch(new RegExp(`^(${status})$`));
  expect(await answerTo('GET /healthz HTTP/1.1', 'Host: a', stays)).toBe('200');
});
