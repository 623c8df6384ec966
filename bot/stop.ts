import type { Server } from 'node:http';

/** Enough for a turn and its answer; less than what a host grants before it kills. */
const PATIENCE = 10_000;

/** A connection kept alive ends once its last request has: node closes only those idle at the moment of the stop. */
const SWEEP = 50;

/** New connections are refused at once; a request that runs may end. Resolves in any case. */
export function stopGracefully(server: Server, patience = PATIENCE): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
    const tooLong = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(tooLong);
      resolve(); // an error here means that it was not listening
    });
  });
}
