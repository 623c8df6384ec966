// A person before the Agents Playground, who knows no id of a question: looks at the last card, and does what it asks.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export class PlaygroundWalker {
  readonly page: Page;
  /** What was typed, in order: each text is unique, so that it can be counted afterwards. */
  readonly given: string[] = [];
  constructor(page: Page) {
    this.page = page;
  }

  /** Not those that unfold inside another. */
  get cards(): Locator {
    return this.page.locator('.ac-adaptiveCard:not(.ac-adaptiveCard .ac-adaptiveCard)');
  }
  get card(): Locator {
    return this.cards.last();
  }

  /** Every turn ends with a card: it is answered once there is one more. */
  async answered(act: () => Promise<void>): Promise<void> {
    const before = await this.cards.count();
    await act();
    await expect.poll(() => this.cards.count(), { timeout: 20_000 }).toBeGreaterThan(before);
  }

  tap = (name: string): Promise<void> =>
    this.answered(() => this.page.getByRole('button', { name, exact: true }).last().click());

  say = (text: string): Promise<void> =>
    this.answered(async () => {
      await this.page.locator('[contenteditable=true]').first().click();
      await this.page.keyboard.insertText(text);
      await this.page.keyboard.press('Enter');
    });

  /** `false`: there is no question left, but the recap. */
  async goOn(): Promise<boolean> {
    const { card } = this;
    if (await card.getByRole('button', { name: 'Je transmets à mon consultant' }).count()) return false;
    if (await card.getByRole('button', { name: 'Valider', exact: true }).count()) await this.fill(card);
    else {
      const options = card.getByRole('button').filter({ hasNotText: COMMANDS });
      if ((await options.count()) > 0) await this.answered(() => options.first().click());
      else await this.say(this.words());
    }
    return true;
  }

  private async fill(card: Locator): Promise<void> {
    for (const field of await card.locator('input[type=text]:not([role=combobox]), textarea').all())
      await field.fill(this.words());
    for (const field of await card.locator('input[type=email]').all()) await field.fill('teams@exemple.fr');
    for (const field of await card.locator('input[type=tel]').all()) await field.fill('06 12 34 56 78');
    for (const field of await card.locator('input[type=date]').all()) await field.fill('2027-09-01');
    for (const list of await card.getByRole('combobox').all()) await this.choose(list);
    for (const group of await card.getByRole('radiogroup').all()) await group.getByRole('radio').first().check();
    const boxes = card.getByRole('checkbox');
    if (await boxes.count()) await boxes.first().check();
    await this.answered(() => card.getByRole('button', { name: 'Valider', exact: true }).click());
  }

  /** Of a list to open: the option of that name, or the first. */
  async choose(list: Locator, name?: string): Promise<void> {
    await list.click();
    const options = name === undefined ? this.page.getByRole('option') : this.page.getByRole('option', { name });
    await options.first().click();
  }

  private words(): string {
    return this.note(`Paroles${this.given.length}Uniques`);
  }
  note(text: string): string {
    this.given.push(text);
    return text;
  }
}

const COMMANDS = /^\s*(?:Passer|Précédent|Pourquoi|Faire une pause|Garder|En savoir plus|Plus tard)/;
