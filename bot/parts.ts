// What the composition root makes, and the assistant is put together from.
import type { Logger } from 'pino';
import type { Clock, Instant } from '../domain/time.ts';
import type { Database } from '../prisma/client.ts';
import type { Keyring } from '../prisma/crypto.ts';
import type { Env } from './env.ts';
import type { Library } from './library.ts';
import type { BotServer } from './server.ts';

export interface AssistantParts {
  readonly env: Env;
  readonly log: Logger;
  readonly clock: Clock;
  /** In development alone: the clock can be put forward (bot/dev/clock.ts). */
  readonly setClock?: (to: Instant) => void;
  readonly newId: () => string;
  readonly web: BotServer;
  readonly database: Database;
  readonly library: Library;
  readonly keys: Keyring;
}
