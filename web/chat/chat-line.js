// The line between Web Chat and the server. Web Chat holds one object for as long as the page lives; underneath, Direct Line
// objects of the published bundle come and go. One way to come back, whatever happened (a cut, a restarted server, an expired
// token, a laptop that slept): a new object with a new token, the same conversation, from the last watermark. So nothing
// flickers, nothing is shown twice, and a message on its way is sent again under the same client id, which the server knows.

const ONLINE = 2;
const LOST = new Set([3, 4, 5]); // expired token, failed to connect, ended
const WAITS = [300, 1_000, 2_000, 4_000, 8_000, 15_000];
/** How long a message is tried again by itself; then Web Chat offers to send it once more (its sendTimeout is longer). */
const PATIENCE = 50_000;
/** The server gives a sign of life every 20 s: after twice that, the socket is only apparently open. */
const SILENCE = 45_000;

/**
 * @param {{ createDirectLine: Function, takeSeat: () => Promise<object>, onState: (state: 'online' | 'cut') => void,
 *   onOtherConversation: () => void }} options `takeSeat` gives { token, conversationId, domain }.
 */
export function openLine({ createDirectLine, takeSeat, onState, onOtherConversation }) {
  const activities = subject();
  const status = subject(0);
  const heard = { at: 0, beats: false };
  let line = null;
  let conversation = null;
  let watermark = '';
  let attempts = 0;
  const sockets = { opened: 0, failed: 0 };
  let waiting = 0;
  let queue = Promise.resolve();

  // Direct Line takes whatever this name means, and tells nobody when a socket closes: it would wait 3 to 15 s by itself.
  globalThis.WebSocket = class extends WebSocket {
    constructor(url) {
      super(url);
      const mine = line;
      let opened = false;
      this.addEventListener('open', () => {
        opened = true;
        sockets.opened += 1;
        heard.at = performance.now();
      });
      this.addEventListener('message', ({ data }) => {
        heard.at = performance.now();
        heard.beats ||= data === '';
      });
      this.addEventListener('close', () => {
        if (!opened) sockets.failed += 1;
        lost(mine);
      });
    }
  };

  async function connect() {
    clearTimeout(waiting);
    waiting = 0;
    const mine = {};
    line = mine;
    const seat = await takeSeat().catch(() => null);
    if (line !== mine) return;
    if (seat === null) return again();
    if (conversation !== null && conversation !== seat.conversationId) return onOtherConversation();
    conversation = seat.conversationId;
    mine.directLine = createDirectLine({
      domain: seat.domain,
      token: seat.token,
      ...(watermark === '' ? {} : { conversationId: conversation, watermark }),
      // Some proxies let no WebSocket through: then we ask every second.
      webSocket: sockets.opened > 0 || sockets.failed < 3,
      pollingInterval: 1_000,
    });
    mine.listening = follow(mine);
  }

  const follow = (mine) => [
    mine.directLine.connectionStatus$.subscribe((value) => {
      if (line !== mine) return;
      if (value === ONLINE) online();
      if (LOST.has(value)) lost(mine);
    }),
    mine.directLine.activity$.subscribe({
      next: (activity) => line === mine && activities.next(activity),
      error: () => lost(mine),
      complete: () => lost(mine),
    }),
  ];

  function online() {
    attempts = 0;
    heard.at = performance.now();
    status.next(ONLINE);
    onState('online');
  }

  function lost(mine) {
    if (line !== mine || mine === null) return;
    watermark = mine.directLine?.watermark || watermark;
    // Later: this may be called by the very object it ends.
    setTimeout(() => {
      for (const each of mine.listening ?? []) each.unsubscribe();
      mine.directLine?.end();
    });
    again();
  }

  function again() {
    line = null;
    onState('cut');
    const wait = WAITS[Math.min(attempts, WAITS.length - 1)];
    attempts += 1;
    waiting = setTimeout(connect, wait + (performance.now() % 300));
  }

  /** The network is back, or the person: no more waiting; a socket that has been silent too long is not trusted. */
  function hurry() {
    if (waiting !== 0) connect();
    else if (heard.beats && performance.now() - heard.at > SILENCE) lost(line);
  }
  addEventListener('online', hurry);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && hurry());
  setInterval(() => waiting === 0 && hurry(), 10_000);

  async function deliver(activity, until) {
    for (;;) {
      const id = line?.directLine ? await once(line.directLine.postActivity(activity)) : 'retry';
      if (id !== 'retry') return id;
      if (performance.now() > until) throw new Error('not delivered');
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }

  return {
    connectionStatus$: status,
    activity$: {
      subscribe(observer) {
        if (line === null && waiting === 0) connect();
        return activities.subscribe(observer);
      },
    },
    /** In the order written: the second message waits for the first. */
    postActivity(activity) {
      const until = performance.now() + PATIENCE;
      const sent = queue.then(() => deliver(activity, until));
      queue = sent.catch(() => {});
      return {
        subscribe(observer) {
          sent.then(
            (id) => {
              observer.next(id);
              observer.complete();
            },
            (cause) => observer.error(cause),
          );
          return { unsubscribe() {} };
        },
      };
    },
    end() {},
  };
}

/** The answer of one attempt. Refused for good (4xx) throws; anything else, a changed line included, is « retry ». */
const once = (sending) =>
  new Promise((resolve, reject) => {
    const refused = (cause) => cause?.status >= 400 && cause.status < 500 && cause.status !== 429;
    sending.subscribe({
      next: resolve,
      error: (cause) => (refused(cause) ? reject(cause) : resolve('retry')),
      complete: () => resolve('retry'),
    });
  });

/** As much of an Observable as Web Chat uses; with a first value, newcomers get the latest one. */
function subject(...latest) {
  const observers = new Set();
  return {
    next(value) {
      if (latest.length > 0) latest = [value];
      for (const observer of observers) observer.next(value);
    },
    subscribe(given) {
      const observer = typeof given === 'function' ? { next: given } : given;
      observers.add(observer);
      for (const value of latest) observer.next(value);
      return { unsubscribe: () => observers.delete(observer) };
    },
  };
}
