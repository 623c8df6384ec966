import { describe, expect, test } from 'vitest';
import { readEnv } from '../../bot/env.ts';

const APP = '11111111-1111-4111-8111-111111111111';
const SECRET = 'un-secret-qui-ne-doit-pas-se-lire';
const PRODUCTION = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://bilan.example.fr/',
  DATABASE_URL: `postgresql://bilan:${SECRET}@db:5432/bilan`,
  MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  MicrosoftAppId: APP,
  MicrosoftAppPassword: SECRET,
  MicrosoftAppTenantId: 'tenant',
  SMTP_URL: `smtps://bilan:${SECRET}@mail.example.fr`,
  MAIL_FROM: 'Bilan <bilan@example.fr>',
  CONSULTANT_ISSUER: 'https://login.microsoftonline.com/tenant/v2.0',
  CONSULTANT_AUDIENCE: 'api://bilan',
  CONSULTANT_CLIENT_ID: 'client',
};
const MODEL = { OPENAI_API_KEY: SECRET, OPENAI_BASE_URL: 'https://api.openai.com/v1', OPENAI_MODEL: 'm' };
const names = (raw: Record<string, string | undefined>) => {
  const read = readEnv(raw);
  return read.ok ? [] : read.faults.map((fault) => fault.split(' ')[0]);
};

test('nothing at all is a development setting of this machine', () => {
  expect(readEnv({})).toMatchObject({
    ok: true,
    env: {
      mode: 'development',
      host: '127.0.0.1',
      port: 3978,
      dataDir: '.data',
      corpusDir: null,
      publicUrl: null,
      databaseUrl: null,
      bot: null,
      consultants: null,
      model: null,
      graph: null,
      zone: 'Europe/Paris',
    },
  });
});

test('a whole production setting', () => {
  expect(readEnv(PRODUCTION)).toMatchObject({
    ok: true,
    env: {
      publicUrl: 'https://bilan.example.fr',
      bot: { kind: 'password', appId: APP, type: 'SingleTenant', tenant: 'tenant' },
      consultants: { issuer: PRODUCTION.CONSULTANT_ISSUER, jwksUrl: null },
      botEndpoints: {},
    },
  });
});

test('an empty production setting says everything that is missing, at once', () => {
  expect(names({ NODE_ENV: 'production' })).toEqual([
    'PUBLIC_URL',
    'DATABASE_URL',
    'MASTER_KEY',
    'MicrosoftAppId',
    'SMTP_URL',
    'MAIL_FROM',
    'CONSULTANT_ISSUER',
    'CONSULTANT_AUDIENCE',
    'CONSULTANT_CLIENT_ID',
  ]);
});

const PEM = '-----BEGIN PRIVATE KEY-----\\nabc\\n-----END PRIVATE KEY-----';
describe.each([
  ['an empty variable counts as absent', { PORT: '', MicrosoftAppId: ' ' }, []],
  [
    'access to the calendars of Microsoft 365 is whole, or not there',
    { GRAPH_TENANT_ID: 't' },
    ['GRAPH_CLIENT_ID', 'GRAPH_CLIENT_SECRET'],
  ],
  ['its secret is not sent in clear', { GRAPH_LOGIN_URL: 'http://login.example.fr' }, ['GRAPH_LOGIN_URL']],
  ['but to this machine', { GRAPH_URL: 'http://127.0.0.1:9000', GRAPH_LOGIN_URL: 'http://localhost:9000' }, []],
  ['which is refused in production', { ...PRODUCTION, GRAPH_URL: 'https://127.0.0.1' }, ['GRAPH_URL']],
  ['a port is a number', { PORT: 'abc' }, ['PORT']],
  ['a port has a limit', { PORT: '70000' }, ['PORT']],
  [
    'several faults, several lines',
    { PORT: '-1', NODE_ENV: 'prod', TRUST_PROXY: 'oui' },
    ['NODE_ENV', 'PORT', 'TRUST_PROXY'],
  ],
  ['a master key of 31 bytes', { MASTER_KEY: Buffer.alloc(31).toString('base64') }, ['MASTER_KEY']],
  ['a master key in hexadecimal', { MASTER_KEY: Buffer.alloc(32).toString('hex') }, ['MASTER_KEY']],
  ['a time zone that does not exist', { TIME_ZONE: 'Europe/Lutece' }, ['TIME_ZONE']],
  ['a database of another kind', { DATABASE_URL: 'mysql://db/bilan' }, ['DATABASE_URL']],
  ['without an app id, no other machine', { HOST: '0.0.0.0' }, ['HOST']],
  ['without an app id, no proxy: everybody would come from loopback', { TRUST_PROXY: 'true' }, ['TRUST_PROXY']],
  ['an IPv6 loopback is this machine', { HOST: '::1' }, []],
  ['an app id is a GUID', { MicrosoftAppId: 'bot' }, ['MicrosoftAppId']],
  ['an app id proves itself', { MicrosoftAppId: APP, MicrosoftAppTenantId: 't' }, ['MicrosoftAppPassword']],
  [
    'a managed identity is a proof',
    { MicrosoftAppId: APP, MicrosoftAppTenantId: 't', MicrosoftAppType: 'UserAssignedMSI' },
    [],
  ],
  [
    'a managed identity has no password',
    {
      MicrosoftAppId: APP,
      MicrosoftAppTenantId: 't',
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppPassword: SECRET,
    },
    ['MicrosoftAppPassword'],
  ],
  [
    'a certificate is a proof',
    { MicrosoftAppId: APP, MicrosoftAppTenantId: 't', CertificateThumbprint: 'ab', CertificatePrivateKey: PEM },
    [],
  ],
  [
    'half a certificate is none',
    { MicrosoftAppId: APP, MicrosoftAppTenantId: 't', CertificateThumbprint: 'ab' },
    ['MicrosoftAppPassword', 'CertificatePrivateKey'],
  ],
  ['a private key is in PEM', { CertificatePrivateKey: 'abc' }, ['CertificatePrivateKey']],
  [
    'one proof, not two',
    {
      MicrosoftAppId: APP,
      MicrosoftAppTenantId: 't',
      MicrosoftAppPassword: SECRET,
      CertificateThumbprint: 'ab',
      CertificatePrivateKey: PEM,
    },
    ['CertificatePrivateKey'],
  ],
  ['a single tenant is named', { MicrosoftAppId: APP, MicrosoftAppPassword: SECRET }, ['MicrosoftAppTenantId']],
  [
    'a multi-tenant bot names none',
    { MicrosoftAppId: APP, MicrosoftAppPassword: SECRET, MicrosoftAppType: 'MultiTenant' },
    [],
  ],
  ['a password without an app id', { MicrosoftAppPassword: SECRET }, ['MicrosoftAppPassword']],
  [
    'the consultants are configured whole or not at all',
    { CONSULTANT_ISSUER: 'https://issuer.example.fr' },
    ['CONSULTANT_AUDIENCE', 'CONSULTANT_CLIENT_ID'],
  ],
  ['a key of a model alone', { OPENAI_API_KEY: SECRET }, ['OPENAI_BASE_URL', 'OPENAI_MODEL']],
  [
    'embeddings without a model',
    { OPENAI_EMBEDDINGS_MODEL: 'e' },
    ['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENAI_MODEL'],
  ],
  ['a model in clear', { ...MODEL, OPENAI_BASE_URL: 'http://model.example.fr/v1' }, ['OPENAI_BASE_URL']],
  ['a model on this machine', { ...MODEL, OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' }, []],
  ['a model elsewhere than on the web', { ...MODEL, OPENAI_BASE_URL: 'ftp://model.example.fr' }, ['OPENAI_BASE_URL']],
  ['a version that is no date', { ...MODEL, AZURE_OPENAI_API_VERSION: 'latest' }, ['AZURE_OPENAI_API_VERSION']],
  ['Azure with both of its addresses', { ...MODEL, AZURE_OPENAI_API_VERSION: '2024-10-21' }, ['OPENAI_BASE_URL']],
  ['prompts sent to a third party', { ...MODEL, LANGSMITH_TRACING: 'true' }, ['LANGSMITH_TRACING']],
  ['prompts printed', { ...MODEL, LANGCHAIN_VERBOSE: 'true', LANGCHAIN_TRACING: 'false' }, ['LANGCHAIN_VERBOSE']],
  ['tracing of something else, without a model', { LANGSMITH_TRACING: 'true' }, []],
  ['endpoints of a test, outside production', { ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/openid' }, []],
] as const)('%s', (_title, raw, expected) => {
  test('development', () => expect(names(raw)).toEqual(expected));
});

describe.each([
  ['no app id', { MicrosoftAppId: undefined, MicrosoftAppPassword: undefined }, ['MicrosoftAppId']],
  ['a public address in clear', { PUBLIC_URL: 'http://bilan.example.fr' }, ['PUBLIC_URL']],
  ['a public address of this machine', { PUBLIC_URL: 'https://localhost' }, ['PUBLIC_URL']],
  ['the local issuer', { CONSULTANT_ISSUER: 'http://127.0.0.1:3978/dev/issuer' }, ['CONSULTANT_ISSUER']],
  [
    'the local issuer behind the public address',
    { CONSULTANT_ISSUER: 'https://bilan.example.fr/dev' },
    ['CONSULTANT_ISSUER'],
  ],
  ['keys of the issuer from this machine', { CONSULTANT_JWKS_URL: 'https://[::1]/keys' }, ['CONSULTANT_JWKS_URL']],
  [
    'a key server of a test',
    { ToBotFromChannelOpenIdMetadataUrl: 'https://evil.example', ValidateAuthority: 'false' },
    ['ToBotFromChannelOpenIdMetadataUrl', 'ValidateAuthority'],
  ],
  ['a listening address of this machine is fine, behind a proxy', { HOST: '127.0.0.1', TRUST_PROXY: 'true' }, []],
] as const)('%s', (_title, change, expected) => {
  test('production', () => expect(names({ ...PRODUCTION, ...change })).toEqual(expected));
});

test('a model, and Azure’s', () => {
  const azure = { OPENAI_BASE_URL: 'https://name.openai.azure.com', AZURE_OPENAI_API_VERSION: '2024-10-21' };
  expect(readEnv(MODEL)).toMatchObject({
    env: {
      model: { apiKey: SECRET, baseUrl: MODEL.OPENAI_BASE_URL, model: 'm', azureApiVersion: null, embeddings: null },
    },
  });
  expect(readEnv({ ...MODEL, ...azure, OPENAI_EMBEDDINGS_MODEL: 'e' })).toMatchObject({
    env: { model: { azureApiVersion: '2024-10-21', embeddings: 'e' } },
  });
});

test('a value that is wrong does not hide what is missing', () => {
  expect(names({ ...PRODUCTION, PORT: 'abc', SMTP_URL: undefined })).toEqual(['PORT', 'SMTP_URL']);
});

test('no fault line shows a value', () => {
  const wrong = Object.fromEntries(Object.keys(PRODUCTION).map((name) => [name, `${SECRET} ${name}`]));
  const read = readEnv({ ...wrong, CertificatePrivateKey: SECRET, DIRECT_LINE_URL: SECRET });
  expect(read.ok ? '' : read.faults.join('\n')).toContain('MASTER_KEY is not valid; expected 32 bytes in base64');
  expect(read.ok ? '' : read.faults.join('\n')).not.toContain(SECRET);
});
