// Where adapters and the turn meet: an activity in, a turn, replies out. The same for every channel.
import type { TurnContext } from 'botbuilder';

/** What an adapter runs for each authenticated activity. It returns once everything is committed. */
export type BotLogic = (context: TurnContext) => Promise<void>;
