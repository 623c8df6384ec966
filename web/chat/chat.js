// The page: opens the line, hands it to Web Chat, and says in plain French when the network fails.
import { openLine } from './chat-line.js';
import { cardsOf, paletteOf, styleOf } from './chat-look.js';
import { ASK_PERSON, LABELS, NOTICES } from './chat-words.fr.js';

const DIRECT_LINE = '/v3/directline';
const find = (id) => document.getElementById(id);
const night = matchMedia('(prefers-color-scheme: dark)');
const tabs = new BroadcastChannel('chat');

/** One tab at a time: two that come without a cookie would each get a conversation. */
const takeSeat = () => (navigator.locks ? navigator.locks.request('seat', askSeat) : askSeat());
const askSeat = async () => {
  const response = await fetch(`${DIRECT_LINE}/tokens/generate`, { method: 'POST' });
  if (!response.ok) throw new Error(`seat refused: ${response.status}`);
  return { domain: `${location.origin}${DIRECT_LINE}`, ...(await response.json()) };
};

let noticed = 0;
/** A cut of a second is nobody's business; a longer one is said, and its end too. */
function notice(state) {
  clearTimeout(noticed);
  const bar = find('notice');
  const say = (words) => {
    bar.textContent = words;
    bar.hidden = words === '';
  };
  if (state === 'cut') noticed = setTimeout(() => say(navigator.onLine ? NOTICES.cut : NOTICES.offline), 1_500);
  else if (state === 'broken') say(NOTICES.broken);
  else if (!bar.hidden) {
    say(NOTICES.back);
    noticed = setTimeout(say, 4_000, '');
  }
}

function open(WebChat) {
  const { nonce } = document.querySelector('script[nonce]');
  const line = openLine({
    createDirectLine: WebChat.createDirectLine,
    takeSeat,
    onState: notice,
    onOtherConversation: () => location.reload(),
  });
  const store = WebChat.createStore({}, () => (next) => (action) => {
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && !find('intro').hidden) {
      find('intro').hidden = true;
      fromTheTop(store);
    }
    return next(action);
  });
  const show = () => {
    const palette = paletteOf(night.matches);
    const looks = { styleOptions: styleOf(palette), adaptiveCardsHostConfig: cardsOf(palette) };
    const words = { locale: 'fr-FR', overrideLocalizedStrings: LABELS };
    WebChat.renderWebChat({ directLine: line, store, nonce, ...words, ...looks }, find('chat'));
  };
  show();
  night.addEventListener('change', show);
  for (const button of document.querySelectorAll('[data-ask]')) {
    button.disabled = false;
    button.addEventListener('click', () =>
      store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: ASK_PERSON } }),
    );
  }
}

/** A greeting longer than a phone's screen is read from its first line; Web Chat glides to its last one, until a wheel turns. */
function fromTheTop(store) {
  const transcript = document.querySelector('#chat .webchat__basic-transcript__scrollable');
  const stay = () => {
    if (store.getState().activities.some(({ from }) => from.role === 'user')) return;
    transcript.dispatchEvent(new WheelEvent('wheel'));
    transcript.scrollTo(0, 0);
  };
  transcript?.addEventListener('scroll', stay, { once: true });
  setTimeout(() => transcript?.removeEventListener('scroll', stay), 1_500);
}

function menu() {
  const [button, links] = [find('menu-button'), find('menu')];
  const toggle = (open) => {
    button.setAttribute('aria-expanded', String(open));
    links.classList.toggle('open', open);
  };
  button.hidden = false;
  button.addEventListener('click', () => toggle(button.getAttribute('aria-expanded') !== 'true'));
  links.addEventListener('click', () => toggle(false));
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || button.getAttribute('aria-expanded') !== 'true') return;
    toggle(false);
    button.focus();
  });
}

function dialogs() {
  for (const opener of document.querySelectorAll('[data-opens]')) {
    opener.addEventListener('click', () => find(opener.dataset.opens).showModal());
  }
  find('leave').addEventListener('close', async ({ target }) => {
    if (target.returnValue !== 'leave') return;
    await fetch(`${DIRECT_LINE}/tokens/forget`, { method: 'POST' }).catch(() => null);
    tabs.postMessage('left');
    location.reload();
  });
  tabs.addEventListener('message', () => location.reload());
  find('skip').addEventListener('click', (event) => {
    const box = document.querySelector('#chat textarea, #chat input[type="text"]');
    if (!box) return;
    event.preventDefault();
    box.focus();
  });
}

menu();
dialogs();
const bundle = find('bundle');
if (window.WebChat) open(window.WebChat);
else {
  bundle.addEventListener('load', () => open(window.WebChat));
  bundle.addEventListener('error', () => notice('broken'));
}
