// The Bot Framework's own authentication, with two corrections (measured): a token signed by another key gave 500, and so
// did an unreachable key server, with its address in the answer.
import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, type InvokeResponse } from 'botbuilder';
import { type AuthenticateRequestResult, AuthenticationError } from 'botframework-connector';
import type { BotLogic } from './bot.ts';
import type { Credentials } from './credentials.ts';
import type { Env } from './env.ts';

export class BotAdapter extends CloudAdapter {
  /**
   * What `process` does, without its answers: those carry the message of the error, and it prints the error itself.
   * Rejects with AuthenticationError, KeyServerUnreachable, or what `logic` rejected with.
   */
  receive(authorization: string, activity: Activity, logic: BotLogic): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}

/** Nobody can be authenticated for now: the channel should try again. */
export class KeyServerUnreachable extends Error {
  override readonly name = 'KeyServerUnreachable';
}

/** `patience`: milliseconds for the key server; the SDK would wait as long as the connection stays open. */
export const createCloudAdapter = (
  { bot, botEndpoints }: Pick<Env, 'bot' | 'botEndpoints'>,
  patience = 5_000,
): BotAdapter => new BotAdapter(new StrictAuthentication({ ...optionsOf(bot), ...botEndpoints }, patience));

class StrictAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #patience: number;

  constructor(options: Record<string, string>, patience: number) {
    super(options);
    this.#patience = patience;
  }

  override async authenticateRequest(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    let tooLong: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      tooLong = setTimeout(
        () => reject(new KeyServerUnreachable('the keys of the Bot Framework do not come')),
        this.#patience,
      );
    });
    try {
      return await Promise.race([super.authenticateRequest(activity, authorization), silence]);
    } catch (cause) {
      throw refusalOf(cause);
    } finally {
      clearTimeout(tooLong);
    }
  }
}

function refusalOf(cause: unknown): Error {
  if (cause instanceof KeyServerUnreachable) return cause;
  if (isOfKeyServer(cause)) return new KeyServerUnreachable('the keys of the Bot Framework cannot be read', { cause });
  return cause instanceof AuthenticationError ? cause : new AuthenticationError('Unauthorized', 401);
}

/** The SDK says « cannot load the keys » as an AuthenticationError of status 500; node-fetch rejects with a FetchError of its own. */
const isOfKeyServer = (cause: unknown): boolean =>
  cause instanceof AuthenticationError
    ? cause.statusCode >= 500
    : cause instanceof Error && cause.name === 'FetchError';

/** Names of the SDK. Without credentials it accepts everybody: the server then answers this machine only. */
function optionsOf(bot: Credentials | null): Record<string, string> {
  if (bot === null) return {};
  const who = {
    MicrosoftAppId: bot.appId,
    MicrosoftAppType: bot.type,
    ...(bot.tenant !== null && { MicrosoftAppTenantId: bot.tenant }),
  };
  switch (bot.kind) {
    case 'password':
      return { ...who, MicrosoftAppPassword: bot.password };
    case 'certificate':
      return { ...who, CertificateThumbprint: bot.thumbprint, CertificatePrivateKey: bot.privateKey };
    case 'identity':
      return who;
  }
}
