// What the variables must be together. One row per rule; `broken` says what is wrong, or null.
import type { Name, Variables } from './env-variables.ts';
import { isLoopback } from './loopback.ts';

interface Rule {
  readonly name: Name;
  broken(given: Variables): string | null;
}

/** A person's data must not start on a development setting (R150). */
const requiredInProduction = (name: Name): Rule => ({
  name,
  broken: (given) =>
    inProduction(given) && given[name] === undefined ? 'is missing, and required in production' : null,
});
const refusedInProduction = (name: Name): Rule => ({
  name,
  broken: (given) => (inProduction(given) && given[name] !== undefined ? 'is refused in production' : null),
});
/** In production an address is https and another machine's: a token or a key must not come from a development helper. */
const remoteInProduction = (
  name:
    | 'PUBLIC_URL'
    | 'CONSULTANT_ISSUER'
    | 'CONSULTANT_JWKS_URL'
    | 'DIRECT_LINE_URL'
    | 'GRAPH_URL'
    | 'GRAPH_LOGIN_URL',
): Rule => ({
  name,
  broken: (given) => {
    const url = given[name] === undefined ? null : new URL(given[name]);
    if (!inProduction(given) || url === null) return null;
    return url.protocol !== 'https:'
      ? 'is not https'
      : isLoopback(url.hostname)
        ? 'is an address of this machine'
        : null;
  },
});
const needsApp = (name: Name): Rule => ({
  name,
  broken: (given) =>
    given.MicrosoftAppId === undefined && given[name] !== undefined ? 'is set without MicrosoftAppId' : null,
});

/** A secret leaves this server encrypted, or for this machine. */
const encrypted = (name: 'OPENAI_BASE_URL' | 'GRAPH_URL' | 'GRAPH_LOGIN_URL'): Rule => ({
  name,
  broken: (given) => {
    const { protocol, hostname } = new URL(given[name] ?? 'https://none');
    return protocol === 'https:' || isLoopback(hostname) ? null : 'is not https';
  },
});

const inProduction = ({ NODE_ENV }: Variables) => NODE_ENV === 'production';
const isIdentity = ({ MicrosoftAppType }: Variables) => MicrosoftAppType === 'UserAssignedMSI';
const provesItself = (given: Variables) =>
  isIdentity(given) || given.MicrosoftAppPassword !== undefined || given.CertificatePrivateKey !== undefined;
const CONSULTANT = ['CONSULTANT_ISSUER', 'CONSULTANT_AUDIENCE', 'CONSULTANT_CLIENT_ID'] as const;
const MODEL = ['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENAI_MODEL'] as const;
const MODEL_OPTIONS = ['OPENAI_EMBEDDINGS_MODEL', 'AZURE_OPENAI_API_VERSION'] as const;
const GRAPH = ['GRAPH_TENANT_ID', 'GRAPH_CLIENT_ID', 'GRAPH_CLIENT_SECRET'] as const;
const TRACING = [
  'LANGSMITH_TRACING',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_TRACING_V2',
  'LANGCHAIN_VERBOSE',
] as const;

/** What is asked leaves this server for the model only, encrypted, or not at all (R127). */
const MODEL_RULES: readonly Rule[] = [
  ...MODEL.map(
    (name): Rule => ({
      name,
      broken: (given) =>
        [...MODEL, ...MODEL_OPTIONS].some((other) => given[other] !== undefined) && given[name] === undefined
          ? 'is missing, and goes with the other OPENAI_ variables'
          : null,
    }),
  ),
  encrypted('OPENAI_BASE_URL'),
  {
    name: 'OPENAI_BASE_URL',
    broken: ({ OPENAI_BASE_URL: url, AZURE_OPENAI_API_VERSION: version }) =>
      version !== undefined && /\/v1\/?$/.test(url ?? '') ? 'ends in /v1 beside AZURE_OPENAI_API_VERSION' : null,
  },
  ...TRACING.map(
    (name): Rule => ({
      name,
      broken: (given) =>
        given.OPENAI_MODEL !== undefined && given[name] !== undefined && given[name] !== 'false'
          ? 'is on beside OPENAI_MODEL'
          : null,
    }),
  ),
];

export const RULES: readonly Rule[] = [
  ...MODEL_RULES,
  ...(['PUBLIC_URL', 'DATABASE_URL', 'MASTER_KEY', 'MicrosoftAppId', 'SMTP_URL', 'MAIL_FROM'] as const).map(
    requiredInProduction,
  ),
  ...(
    [
      'PUBLIC_URL',
      'CONSULTANT_ISSUER',
      'CONSULTANT_JWKS_URL',
      'DIRECT_LINE_URL',
      'GRAPH_URL',
      'GRAPH_LOGIN_URL',
    ] as const
  ).map(remoteInProduction),
  encrypted('GRAPH_URL'),
  encrypted('GRAPH_LOGIN_URL'),
  ...GRAPH.map(
    (name): Rule => ({
      name,
      broken: (given) =>
        GRAPH.some((other) => given[other] !== undefined) && given[name] === undefined
          ? 'is missing, and goes with the other GRAPH_ variables'
          : null,
    }),
  ),
  ...(
    [
      'ToBotFromChannelOpenIdMetadataUrl',
      'ToBotFromEmulatorOpenIdMetadataUrl',
      'ToBotFromChannelTokenIssuer',
      'ToChannelFromBotLoginUrl',
      'ToChannelFromBotOAuthScope',
      'OAuthUrl',
      'ValidateAuthority',
    ] as const
  ).map(refusedInProduction),
  ...(['MicrosoftAppPassword', 'CertificateThumbprint', 'CertificatePrivateKey'] as const).map(needsApp),
  ...CONSULTANT.map(
    (name): Rule => ({
      name,
      broken: (given) => {
        const some = inProduction(given) || CONSULTANT.some((other) => given[other] !== undefined);
        return some && given[name] === undefined ? 'is missing, and goes with the other CONSULTANT_ variables' : null;
      },
    }),
  ),
  {
    name: 'CONSULTANT_ISSUER',
    broken: ({ CONSULTANT_ISSUER: issuer, PUBLIC_URL: own }) =>
      issuer !== undefined && own !== undefined && new URL(issuer).origin === new URL(own).origin
        ? 'is this server itself'
        : null,
  },
  {
    name: 'MicrosoftAppPassword',
    broken: (given) => {
      if (given.MicrosoftAppId === undefined) return null;
      if (!provesItself(given)) return 'is missing, and no other proof is given';
      return isIdentity(given) && given.MicrosoftAppPassword !== undefined
        ? 'is set with MicrosoftAppType=UserAssignedMSI'
        : null;
    },
  },
  {
    name: 'CertificateThumbprint',
    broken: (given) =>
      given.CertificatePrivateKey !== undefined && given.CertificateThumbprint === undefined ? 'is missing' : null,
  },
  {
    name: 'CertificatePrivateKey',
    broken: (given) => {
      if (given.CertificateThumbprint === undefined) return null;
      if (given.CertificatePrivateKey === undefined) return 'is missing';
      return given.MicrosoftAppPassword !== undefined ? 'is set beside MicrosoftAppPassword' : null;
    },
  },
  {
    name: 'MicrosoftAppTenantId',
    broken: (given) =>
      given.MicrosoftAppId !== undefined &&
      given.MicrosoftAppType !== 'MultiTenant' &&
      given.MicrosoftAppTenantId === undefined
        ? 'is missing'
        : null,
  },
  {
    // The SDK accepts every POST without an app id (measured): then nobody else may reach the port.
    name: 'HOST',
    broken: (given) =>
      !inProduction(given) && given.MicrosoftAppId === undefined && !isLoopback(given.HOST)
        ? 'is open to other machines without MicrosoftAppId'
        : null,
  },
  {
    // Behind a proxy of this machine, everybody comes from loopback.
    name: 'TRUST_PROXY',
    broken: (given) =>
      given.TRUST_PROXY && given.MicrosoftAppId === undefined ? 'is on without MicrosoftAppId' : null,
  },
];
