import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GREETING, Transcript } from './echo.ts';
import { begin, call, listen, message, type Served, serve, words } from './served.ts';

let served: Served;
beforeEach(async () => {
  served = await serve();
});
afterEach(() => served.stop());

const post = (at: { id: string; token: string }, body: unknown) =>
  call(served.url, 'POST', `/conversations/${at.id}/activities`, { token: at.token, body });
const poll = (at: { id: string; token: string }, watermark = '') =>
  call(served.url, 'GET', `/conversations/${at.id}/activities?watermark=${watermark}`, { token: at.token });

describe('a conversation by polling', () => {
  test('it begins with one greeting, which a second start does not repeat', async () => {
    const at = await begin(served.url);
    expect(at.status).toBe(201);
    const again = await call(served.url, 'POST', '/conversations', { token: at.token });
    expect([again.status, again.body.conversationId]).toEqual([200, at.id]);
    expect(words((await poll(at)).body.activities)).toEqual([`bot: ${GREETING}`]);
  });

  test('a message is echoed as the user of the token with its client id, then answered, in order, after the watermark', async () => {
    const at = await begin(served.url);
    const { watermark } = (await poll(at)).body;
    const sent = await post(at, message('bonjour', 'a1'));
    const { activities } = (await poll(at, watermark)).body;
    expect(words(activities)).toEqual(['user: bonjour', 'bot: Bien reçu : bonjour']);
    expect(activities[0]).toMatchObject({
      id: sent.body.id,
      textFormat: 'plain',
      channelData: { clientActivityID: 'a1' },
    });
    expect(activities[0].from.id).toMatch(/^dl_/);
    expect((await poll(at, '3')).body).toEqual({ activities: [], watermark: '3' });
  });

  test('the same client id twice is one message', async () => {
    const at = await begin(served.url);
    const [first, second] = await Promise.all([post(at, message('bonjour', 'a1')), post(at, message('bonjour', 'a1'))]);
    expect(first.body).toEqual(second.body);
    expect((await poll(at)).body.activities).toHaveLength(3);
  });

  test('a tapped button shows what it said; a page submitted without words shows nothing', async () => {
    const at = await begin(served.url);
    await post(at, {
      type: 'message',
      value: { n: 1 },
      channelData: { clientActivityID: 'a1', messageBack: { displayText: 'Oui' } },
    });
    await post(at, { type: 'message', value: { q1: '4' }, channelData: { clientActivityID: 'a2', postBack: true } });
    const [, tapped, , page] = (await poll(at)).body.activities;
    expect(tapped).toMatchObject({
      text: 'Oui',
      channelData: { clientActivityID: 'a1', messageBack: { displayText: 'Oui' } },
    });
    expect(page).toMatchObject({ text: '', channelData: { clientActivityID: 'a2', postBack: true } });
  });

  test('typing says nothing; a client id that is not sane is replaced; files are refused in French', async () => {
    const at = await begin(served.url);
    expect((await post(at, { type: 'typing' })).status).toBe(200);
    expect((await post(at, message('oui', '<b>'))).body.id).toMatch(/\|[0-9a-f-]{36}$/);
    const upload = await call(served.url, 'POST', `/conversations/${at.id}/upload?userId=x`, {
      token: at.token,
      body: {},
    });
    expect([upload.status, upload.body.error.message]).toEqual([
      415,
      expect.stringContaining('n’accepte pas les fichiers'),
    ]);
  });

  test('a failed turn answers 502, and the same message can then be sent again; nothing of it is logged', async () => {
    const at = await begin(served.url);
    served.transcript.broken = 'turns';
    expect((await post(at, message('Aline', 'a1'))).status).toBe(502);
    served.transcript.broken = null;
    expect((await post(at, message('Aline', 'a1'))).status).toBe(200);
    expect((await poll(at)).body.activities).toHaveLength(3);
    expect(served.logged.join('')).toContain('a turn failed');
    expect(served.logged.join('')).not.toContain('Aline');
  });

  test('polling never sees a 500, which would end it for ever', async () => {
    const at = await begin(served.url);
    served.transcript.broken = 'reads';
    expect(await poll(at, '1')).toMatchObject({ status: 200, body: { activities: [], watermark: '1' } });
    served.transcript.broken = null;
    expect((await poll(at, 'abc')).body.activities).toHaveLength(1);
  });

  test('one browser keeps its conversation, two do not share one, and leaving forgets it', async () => {
    const at = await begin(served.url);
    const reloaded = await call(served.url, 'POST', '/tokens/generate', { headers: { cookie: at.cookie } });
    expect(reloaded.body.conversationId).toBe(at.id);
    expect((await begin(served.url)).id).not.toBe(at.id);
    const left = await call(served.url, 'POST', '/tokens/forget', { headers: { cookie: at.cookie } });
    expect(left.headers.get('set-cookie')).toMatch(/^chat=; .*Max-Age=0; HttpOnly; SameSite=Strict/);
  });
});

describe('a conversation by WebSocket', () => {
  test('it replays what was said, then pushes each turn, and what a job says', async () => {
    const at = await begin(served.url);
    const stream = await listen(at.streamUrl);
    expect(words((await stream.set()).activities)).toEqual([`bot: ${GREETING}`]);
    await post(at, message('bonjour', 'a1'));
    expect(words((await stream.set()).activities)).toEqual(['user: bonjour', 'bot: Bien reçu : bonjour']);
    served.transcript.commit(at.id, 'job-1', null, [{ kind: 'text', text: 'Votre code est parti.' }]);
    served.adapter.said(at.id);
    expect(await stream.set()).toMatchObject({ activities: [{ text: 'Votre code est parti.' }], watermark: '4' });
  });

  test('it comes back at its watermark, without a line lost or repeated, though the server restarted', async () => {
    const at = await begin(served.url);
    await post(at, message('un', 'a1'));
    const { transcript } = served;
    await served.stop();
    served = await serve({ transcript });
    const back = await call(served.url, 'GET', `/conversations/${at.id}?watermark=2`, { token: at.token });
    const stream = await listen(back.body.streamUrl);
    expect(words((await stream.set()).activities)).toEqual(['bot: Bien reçu : un']);
    await post({ ...at, token: back.body.token }, message('deux', 'a2'));
    expect(words((await stream.set()).activities)).toEqual(['user: deux', 'bot: Bien reçu : deux']);
  });

  test('a long history arrives whole and in order', async () => {
    const transcript = new Transcript();
    await served.stop();
    served = await serve({ transcript });
    const at = await begin(served.url);
    for (let n = 1; n <= 130; n += 1) transcript.commit(at.id, `m${n}`, { kind: 'text', text: String(n) }, []);
    const stream = await listen(at.streamUrl);
    const [first, second] = [await stream.set(), await stream.set()];
    expect([first.watermark, second.watermark]).toEqual(['0', '131']);
    expect([...first.activities, ...second.activities].map(({ text }) => text).slice(1)).toEqual(
      Array.from({ length: 130 }, (_, n) => String(n + 1)),
    );
  });

  test('it gives a sign of life, and finds what another process wrote', async () => {
    await served.stop();
    served = await serve({ beat: 20 });
    const at = await begin(served.url);
    const stream = await listen(at.streamUrl);
    await stream.set();
    expect(await stream.frame()).toBe('');
    served.transcript.commit(at.id, 'elsewhere', null, [{ kind: 'text', text: 'Écrit ailleurs' }]);
    let frame = await stream.frame();
    while (frame === '') frame = await stream.frame();
    expect(frame).toContain('Écrit ailleurs');
  });

  test('a stop closes it as a restart; a conversation has ten at most', async () => {
    const at = await begin(served.url);
    const streams = await Promise.all(Array.from({ length: 10 }, () => listen(at.streamUrl)));
    expect(await (await listen(at.streamUrl)).closed).toBe(1013);
    const closing = Promise.all(streams.map(({ closed }) => closed));
    await served.stop();
    expect(new Set(await closing)).toEqual(new Set([1012]));
    served = await serve();
  });
});
