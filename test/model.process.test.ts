// The model mode as a person meets it on web chat: the real server on its embedded database, before a server that speaks the OpenAI protocol.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Assistant, startAssistant } from './assistant.ts';
import { openChat } from './direct-line.ts';
import { type OpenAi, says, startOpenAi } from './knowledge/model/openai-server.ts';

let model: OpenAi;
let assistant: Assistant;
beforeAll(async () => {
  model = await startOpenAi();
  const settings = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'm' };
  assistant = await startAssistant(settings);
});
afterAll(async () => {
  await assistant?.remove();
  await model?.stop();
});

test('what the model writes is shown as soon as it is written, not at the next beat of the socket', async () => {
  const written = 'Le bilan professionnel coûte 2 400 € TTC.';
  model.script(says([written, written]));
  const chat = await openChat(assistant.url);
  await chat.say(assistant.url, 'combien coûte le bilan ?');
  const answer = () => chat.read().find((shown) => shown.startsWith('Le bilan professionnel coûte'));
  await vi.waitUntil(() => answer() !== undefined, { timeout: 5_000 }); // a beat is 20 s
  expect(answer()).toContain('intelligence artificielle');
  expect(model.requests).toHaveLength(1);
  chat.close();
});
