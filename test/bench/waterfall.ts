// The other side of the bench: the same number of questions as a botbuilder WaterfallDialog on MemoryStorage, behind restify.
// Nothing is validated, encrypted, kept beyond the process, nor guarded against two messages at once.
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
  UserState,
} from 'botbuilder';
import {
  DialogSet,
  DialogTurnStatus,
  TextPrompt,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import restify, { type Request, type Response } from 'restify';
import { SCRIPT } from './script.ts';

const storage = new MemoryStorage();
const conversationState = new ConversationState(storage);
const userState = new UserState(storage);
const dialogs = new DialogSet(conversationState.createProperty('dialog'));
const profile = userState.createProperty<Record<string, string>>('profile');

const ask = (place: number) => (step: WaterfallStepContext) => {
  if (place > 0) Object.assign(step.values, { [`q${place - 1}`]: step.result });
  return step.prompt('text', `Question ${place} : que souhaitez-vous répondre à cette question de la préparation ?`);
};
dialogs.add(new TextPrompt('text')).add(
  new WaterfallDialog('intake', [
    ...SCRIPT.slice(1).map((_, place) => ask(place)),
    async (step) => {
      await profile.set(step.context, { ...step.values });
      await step.context.sendActivity('Merci.');
      return step.endDialog();
    },
  ]),
);

const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  const dialogContext = await dialogs.createContext(context);
  const result = await dialogContext.continueDialog();
  if (result.status === DialogTurnStatus.empty) await dialogContext.beginDialog('intake');
  await conversationState.saveChanges(context);
  await userState.saveChanges(context);
  await next();
});

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.jsonBodyParser({ mapParams: false }));
server.post('/api/messages', async (request: Request, response: Response) => {
  // `as`: restify's request and response are node's, which is all the adapter needs
  await adapter.process(request as never, response as never, (context) => bot.run(context));
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('ready\n'));
