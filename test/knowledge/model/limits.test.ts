import { expect, test } from 'vitest';
import { createBreaker } from '../../../knowledge/model/breaker.ts';
import { createBudget } from '../../../knowledge/model/budget.ts';
import { languageOf } from '../../../knowledge/model/claims/terms.ts';

const time = () => {
  let now = Date.parse('2026-11-25T10:00:00Z');
  return { clock: () => new Date(now).toISOString(), passes: (milliseconds: number) => (now += milliseconds) };
};

test('a budget is of an hour that slides', () => {
  const { clock, passes } = time();
  const budget = createBudget({ clock, questions: 2 });
  expect([budget.spend('a'), budget.spend('a'), budget.spend('a')]).toEqual([true, true, false]);
  passes(3_599_999);
  expect(budget.spend('a')).toBe(false);
  passes(1);
  expect([budget.spend('a'), budget.spend('b')]).toEqual([true, true]);
});

test('the memory of budgets is bounded: the conversation least seen is forgotten first', () => {
  const budget = createBudget({ ...time(), questions: 1, conversations: 2 });
  expect(['a', 'b', 'a', 'c'].map((conversation) => budget.spend(conversation))).toEqual([true, true, false, true]);
  expect([budget.spend('a'), budget.spend('b')]).toEqual([false, true]);
});

test('a breaker opens after failures in a row, tries one question after a rest, and closes when it is answered', () => {
  const { clock, passes } = time();
  const breaker = createBreaker({ clock, failures: 2, rest: 1_000 });
  breaker.failed();
  breaker.succeeded();
  breaker.failed();
  expect(breaker.allows()).toBe(true);
  breaker.failed();
  expect(breaker.allows()).toBe(false);
  passes(1_000);
  expect([breaker.allows(), breaker.allows()]).toEqual([true, false]);
  breaker.failed();
  passes(999);
  expect(breaker.allows()).toBe(false);
  passes(1);
  expect(breaker.allows()).toBe(true);
  breaker.succeeded();
  expect([breaker.allows(), breaker.allows()]).toEqual([true, true]);
});

test.each([
  ['The assessment is free.', 'en'],
  ['Le bilan est gratuit.', 'fr'],
  ['2 400 € TTC', 'fr'],
  ['', 'fr'],
])('the language of « %s »', (text, language) => expect(languageOf(text)).toBe(language));
