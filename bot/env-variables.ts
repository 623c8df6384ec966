// The variables of the environment, one row each: how it is read, and what a person who got it wrong is told.
import { z } from 'zod';

const text = z.string().trim().min(1).max(4_096);
const webUrl = z.url({ protocol: /^https?$/ });
const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1');
const port = z.coerce.number().int().min(0).max(65_535);
const guid = z
  .string()
  .trim()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
const key = z
  .string()
  .trim()
  .refine((value) => {
    const bytes = Buffer.from(value, 'base64');
    return bytes.length === 32 && bytes.toString('base64') === value;
  });
const zone = text.refine((value) => {
  try {
    return new Intl.DateTimeFormat('fr', { timeZone: value }) !== null;
  } catch {
    return false;
  }
});
/** A PEM written on one line, as most hosts want it, has its line ends as two characters. */
const pem = z
  .string()
  .transform((value) => value.replaceAll('\\n', '\n').trim())
  .refine((value) => /^-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(value));

export const Variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: text.default('127.0.0.1'),
  PORT: port.default(3978),
  PUBLIC_URL: webUrl.optional(),
  DATA_DIR: text.default('.data'),
  CORPUS_DIR: text.optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  MASTER_KEY: key.optional(),
  MicrosoftAppId: guid.optional(),
  MicrosoftAppType: z.enum(['SingleTenant', 'UserAssignedMSI', 'MultiTenant']).default('SingleTenant'),
  MicrosoftAppTenantId: text.optional(),
  MicrosoftAppPassword: text.optional(),
  CertificateThumbprint: text.optional(),
  CertificatePrivateKey: pem.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: text.regex(/^[^\r\n]*[^\s@]+@[^\s@]+$/).optional(),
  CONSULTANT_ISSUER: webUrl.optional(),
  CONSULTANT_AUDIENCE: text.optional(),
  CONSULTANT_CLIENT_ID: text.optional(),
  CONSULTANT_JWKS_URL: webUrl.optional(),
  DIRECT_LINE_SECRET: text.optional(),
  DIRECT_LINE_URL: webUrl.default('https://directline.botframework.com/v3/directline'),
  OPENAI_API_KEY: text.optional(),
  OPENAI_BASE_URL: webUrl.optional(),
  OPENAI_MODEL: text.optional(),
  OPENAI_EMBEDDINGS_MODEL: text.optional(),
  AZURE_OPENAI_API_VERSION: text.regex(/^\d{4}-\d{2}-\d{2}(-preview)?$/).optional(),
  GRAPH_TENANT_ID: text.optional(),
  GRAPH_CLIENT_ID: guid.optional(),
  GRAPH_CLIENT_SECRET: text.optional(),
  GRAPH_URL: webUrl.default('https://graph.microsoft.com'),
  GRAPH_LOGIN_URL: webUrl.default('https://login.microsoftonline.com'),
  // Read by langchain itself: with them it would send or print whole prompts.
  LANGSMITH_TRACING: text.optional(),
  LANGSMITH_TRACING_V2: text.optional(),
  LANGCHAIN_TRACING: text.optional(),
  LANGCHAIN_TRACING_V2: text.optional(),
  LANGCHAIN_VERBOSE: text.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  TRUST_PROXY: flag.default(false),
  TIME_ZONE: zone.default('Europe/Paris'),
  // A key server of our own, so that the authentication is tested without a cloud (they go together).
  ToBotFromChannelOpenIdMetadataUrl: webUrl.optional(),
  ToBotFromEmulatorOpenIdMetadataUrl: webUrl.optional(),
  ToBotFromChannelTokenIssuer: text.optional(),
  ToChannelFromBotLoginUrl: webUrl.optional(),
  ToChannelFromBotOAuthScope: text.optional(),
  OAuthUrl: webUrl.optional(),
  ValidateAuthority: z.enum(['true', 'false']).optional(),
});
export type Variables = z.output<typeof Variables>;
export type Name = keyof Variables;

const endpoint = 'none: it is for tests, outside production';
const traced = 'false or none: what is asked goes to the model only, and to no log';
export const EXPECTED: Readonly<Record<Name, string>> = {
  NODE_ENV: 'development, production or test',
  HOST: 'an address to listen on; without MicrosoftAppId, one of this machine only (127.0.0.1)',
  PORT: 'a whole number from 0 to 65535',
  PUBLIC_URL: 'the https address people open, such as https://bilan.example.fr',
  DATA_DIR: 'a folder',
  CORPUS_DIR: "the folder of the provider's documents: .md, .txt, .html, .docx, .pdf",
  DATABASE_URL: 'postgresql://user:password@host:5432/name',
  MASTER_KEY: '32 bytes in base64, as printed by: openssl rand -base64 32',
  MicrosoftAppId: "the bot's application id (a GUID)",
  MicrosoftAppType: 'SingleTenant, UserAssignedMSI or MultiTenant',
  MicrosoftAppTenantId: "the tenant of the bot's registration",
  MicrosoftAppPassword:
    "the bot's secret, or CertificateThumbprint and CertificatePrivateKey, or MicrosoftAppType=UserAssignedMSI without a secret",
  CertificateThumbprint: 'the thumbprint that goes with CertificatePrivateKey',
  CertificatePrivateKey: 'a private key in PEM, together with CertificateThumbprint',
  SMTP_URL: 'smtp://user:password@host:587 or smtps://…',
  MAIL_FROM: 'the sender of our mails, neutral on a shared screen, such as Assistant <assistant@example.fr>',
  CONSULTANT_ISSUER: "the https issuer of the consultants' tokens, not this server",
  CONSULTANT_AUDIENCE: 'the audience of those tokens',
  CONSULTANT_CLIENT_ID: "the client id of the consultant's page",
  CONSULTANT_JWKS_URL: "the https address of the issuer's keys (optional)",
  DIRECT_LINE_SECRET: 'the secret of an Azure Direct Line channel (optional)',
  DIRECT_LINE_URL: 'an https address, together with DIRECT_LINE_SECRET',
  OPENAI_API_KEY: 'the key of the model, together with OPENAI_BASE_URL and OPENAI_MODEL',
  OPENAI_BASE_URL:
    'the https address of an endpoint that speaks the OpenAI protocol, such as https://api.openai.com/v1; http on this machine only',
  OPENAI_MODEL: 'the name of the model, of the deployment with Azure',
  OPENAI_EMBEDDINGS_MODEL: 'the name of a model of embeddings there (optional)',
  AZURE_OPENAI_API_VERSION:
    "Azure's dated API, such as 2024-10-21, with the address of the resource as OPENAI_BASE_URL",
  GRAPH_TENANT_ID: 'the tenant whose calendars are read, together with GRAPH_CLIENT_ID and GRAPH_CLIENT_SECRET',
  GRAPH_CLIENT_ID: 'the id of the application that may read them (a GUID)',
  GRAPH_CLIENT_SECRET: 'its secret',
  GRAPH_URL: 'the https address of Microsoft Graph; http on this machine only',
  GRAPH_LOGIN_URL: 'the https address that gives its tokens; http on this machine only',
  LANGSMITH_TRACING: traced,
  LANGSMITH_TRACING_V2: traced,
  LANGCHAIN_TRACING: traced,
  LANGCHAIN_TRACING_V2: traced,
  LANGCHAIN_VERBOSE: traced,
  LOG_LEVEL: 'fatal, error, warn, info, debug or silent',
  TRUST_PROXY: 'true or false; true only with MicrosoftAppId, behind a proxy that sets X-Forwarded-For',
  TIME_ZONE: 'a time zone such as Europe/Paris',
  ToBotFromChannelOpenIdMetadataUrl: endpoint,
  ToBotFromEmulatorOpenIdMetadataUrl: endpoint,
  ToBotFromChannelTokenIssuer: endpoint,
  ToChannelFromBotLoginUrl: endpoint,
  ToChannelFromBotOAuthScope: endpoint,
  OAuthUrl: endpoint,
  ValidateAuthority: endpoint,
};
