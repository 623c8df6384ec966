// The whole configuration, read once: a wrong value stops the start with one readable line per fault. No value is ever printed.
import type { ModelSettings } from '../knowledge/model/settings.ts';
import type { GraphSettings } from './calendars/graph.ts';
import { type Credentials, credentialsOf } from './credentials.ts';
import { RULES } from './env-rules.ts';
import { EXPECTED, type Name, Variables } from './env-variables.ts';

export interface Env {
  readonly mode: 'development' | 'production' | 'test';
  readonly host: string;
  readonly port: number;
  /** Where people reach this server (an origin, without a final slash); `null` in development: the address it listens on. */
  readonly publicUrl: string | null;
  readonly dataDir: string;
  /** The folder of the provider's documents; `null`: those that come with the project. */
  readonly corpusDir: string | null;
  /** `null`: the embedded database, in `dataDir`. */
  readonly databaseUrl: string | null;
  /** 32 bytes in base64; `null`: generated into `dataDir`. */
  readonly masterKey: string | null;
  /** `null`: no credentials; then only this machine is answered. */
  readonly bot: Credentials | null;
  /** Endpoints of a local key server, for tests; empty in production. Spread into the SDK's options as they are. */
  readonly botEndpoints: Readonly<Record<string, string>>;
  /** `null`: mails land in `dataDir`. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Who signs the consultants' tokens; `null`: the local development issuer. `jwksUrl` `null`: discovered from the issuer. */
  readonly consultants: {
    readonly issuer: string;
    readonly audience: string;
    readonly clientId: string;
    readonly jwksUrl: string | null;
  } | null;
  /** Azure's Direct Line in place of ours. */
  readonly directLine: { readonly secret: string; readonly url: string } | null;
  /** `null`: answers come from the documents alone. */
  readonly model: ModelSettings | null;
  /** Access to the calendars of Microsoft 365; `null`: feeds only. */
  readonly graph: GraphSettings | null;
  readonly logLevel: string;
  /** The address of a person is then the last one in X-Forwarded-For. */
  readonly trustProxy: boolean;
  readonly zone: string;
}

export type EnvRead =
  | { readonly ok: true; readonly env: Env }
  | { readonly ok: false; readonly faults: readonly string[] };

/** An empty variable counts as absent: `MicrosoftAppId=` in a file means none. Never throws. All faults come at once. */
export function readEnv(raw: Readonly<Record<string, string | undefined>>): EnvRead {
  const given = Object.entries(raw).filter(([, value]) => value !== undefined && value.trim() !== '');
  const read = Variables.safeParse(Object.fromEntries(given));
  const invalid = new Set(read.error?.issues.map(({ path }) => String(path[0]) as Name)); // `as`: zod reports our own keys
  const valid = read.data ?? Variables.parse(Object.fromEntries(given.filter(([name]) => !invalid.has(name as Name))));
  const broken = RULES.flatMap((rule) => {
    const wrong = invalid.has(rule.name) ? null : rule.broken(valid);
    return wrong === null ? [] : [fault(rule.name, wrong)];
  });
  const faults = [...[...invalid].map((name) => fault(name, 'is not valid')), ...broken];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, env: envOf(valid) };
}

const fault = (name: Name, wrong: string): string => `${name} ${wrong}; expected ${EXPECTED[name]}`;

function envOf(given: Variables): Env {
  const { CONSULTANT_ISSUER: issuer, CONSULTANT_AUDIENCE: audience, CONSULTANT_CLIENT_ID: clientId } = given;
  return {
    mode: given.NODE_ENV,
    host: given.HOST,
    port: given.PORT,
    publicUrl: given.PUBLIC_URL === undefined ? null : new URL(given.PUBLIC_URL).origin,
    dataDir: given.DATA_DIR,
    corpusDir: given.CORPUS_DIR ?? null,
    databaseUrl: given.DATABASE_URL ?? null,
    masterKey: given.MASTER_KEY ?? null,
    bot: credentialsOf(given),
    botEndpoints: endpointsOf(given),
    smtpUrl: given.SMTP_URL ?? null,
    // A list of mails shows it beside the subject, on a screen that may be shared (R50, R159).
    mailFrom: given.MAIL_FROM ?? 'Assistant <assistant@localhost>',
    consultants:
      issuer && audience && clientId
        ? { issuer, audience, clientId, jwksUrl: given.CONSULTANT_JWKS_URL ?? null }
        : null,
    directLine: given.DIRECT_LINE_SECRET ? { secret: given.DIRECT_LINE_SECRET, url: given.DIRECT_LINE_URL } : null,
    model: modelOf(given),
    graph: graphOf(given),
    logLevel: given.LOG_LEVEL,
    trustProxy: given.TRUST_PROXY,
    zone: given.TIME_ZONE,
  };
}

function modelOf(given: Variables): ModelSettings | null {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = given;
  if (!apiKey || !baseUrl || !model) return null;
  return {
    apiKey,
    baseUrl,
    model,
    azureApiVersion: given.AZURE_OPENAI_API_VERSION ?? null,
    embeddings: given.OPENAI_EMBEDDINGS_MODEL ?? null,
  };
}

function graphOf(given: Variables): GraphSettings | null {
  const { GRAPH_TENANT_ID: tenant, GRAPH_CLIENT_ID: clientId, GRAPH_CLIENT_SECRET: secret } = given;
  if (!tenant || !clientId || !secret) return null;
  return { tenant, clientId, secret, url: given.GRAPH_URL, loginUrl: given.GRAPH_LOGIN_URL };
}

const endpointsOf = (given: Variables): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => /^(To|OAuth|Validate)/.test(entry[0])),
  );
