// The adapter of web chat: an activity in, middleware and logic, and the lines the logic committed out to the open sockets.
import { type Activity, BotAdapter, type ResourceResponse, TurnContext } from 'botbuilder';
import type { BotLogic } from '../bot.ts';
import { idOf } from './activity.ts';
import type { Streams } from './streams.ts';

export interface WebChatAdapterOptions {
  readonly streams: Streams;
  readonly newId: () => string;
}

export class WebChatAdapter extends BotAdapter {
  readonly #streams: Streams;
  readonly #newId: () => string;

  constructor({ streams, newId }: WebChatAdapterOptions) {
    super();
    this.#streams = streams;
    this.#newId = newId;
  }

  /** One turn. Throws what the logic throws: then nothing was written, and the same activity may be sent again. */
  async process(activity: Partial<Activity>, logic: BotLogic): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), logic);
    this.said(activity.conversation?.id ?? '');
  }

  /** Something was committed in a conversation outside of a turn of its own: a job, a reminder. */
  said(conversation: string): void {
    this.#streams.said(conversation);
  }

  /** Something may have been, in any of them. */
  lookAgain(): void {
    this.#streams.lookAgain();
  }

  /** For refusals only, which are kept nowhere: what the bot says is a line, and lines are pushed by `said`. */
  override sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const conversation = context.activity.conversation.id;
    const sent = activities.map(({ timestamp: _, ...said }) => {
      const activity = {
        ...said,
        id: idOf(conversation, this.#newId()),
        from: { ...context.activity.recipient, role: 'bot' },
      };
      this.#streams.pass(conversation, activity);
      return { id: activity.id };
    });
    return Promise.resolve(sent);
  }

  override updateActivity(): Promise<void> {
    throw new Error('web chat cannot change what was said');
  }

  override deleteActivity(): Promise<void> {
    throw new Error('web chat cannot unsay');
  }

  override continueConversation(): Promise<void> {
    throw new Error('web chat is told by said(), after the commit');
  }
}
