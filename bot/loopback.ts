/** `localhost`, `127.0.0.1`, `::1` and the ways a socket or a URL writes them; no name is resolved. */
export const isLoopback = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?|\[?::ffff:127(\.\d{1,3}){3}\]?)$/i.test(host);
