import { expect, test } from 'vitest';
import { schemaDifference } from './difference.ts';

test('the committed migrations make the database of schema.prisma (else: npm run migration -- <name>)', async () => {
  expect(await schemaDifference()).toBeNull();
}, 60_000);
