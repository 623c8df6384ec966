// A person before the published Web Chat: what they see last, and what they do about it. Knows no id of a question.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export class Walker {
  readonly page: Page;
  /** What was given, in order: each text is unique, so that it can be counted afterwards. */
  readonly given: string[] = [];
  constructor(page: Page) {
    this.page = page;
  }

  get bubbles(): Locator {
    return this.page.locator('.webchat__bubble');
  }
  get said(): Promise<string> {
    return this.page
      .locator('.webchat__basic-transcript__transcript')
      .textContent()
      .then((text) => text ?? '');
  }
  get box(): Locator {
    return this.page.getByRole('textbox', { name: 'Votre message' });
  }

  /** Does it, then waits for the bot's last words about it. */
  async answered(act: () => Promise<void>): Promise<void> {
    const before = await this.bubbles.count();
    await act();
    await expect
      .poll(
        async () => {
          const count = await this.bubbles.count();
          const last = (await this.bubbles.last().getAttribute('class')) ?? '';
          return count > before && !last.includes('from-user');
        },
        { timeout: 30_000 },
      )
      .toBe(true);
    await expect.poll(() => this.page.getByText('Envoi en cours').count(), { timeout: 30_000 }).toBe(0);
  }

  say = (text: string): Promise<void> =>
    this.answered(async () => {
      await this.box.fill(text);
      await this.box.press('Enter');
    });

  tap = (name: string): Promise<void> =>
    this.answered(() => this.page.getByRole('feed').getByRole('button', { name, exact: true }).last().click());

  /** The last card: filled in and sent, or its first option tapped. A lone text question is typed. `false`: there is no question. */
  async goOn(): Promise<boolean> {
    const card = this.page.locator('.ac-adaptiveCard').last();
    if (await card.getByRole('button', { name: 'Je transmets à mon consultant' }).count()) return false;
    const inputs = card.locator('input, textarea, select');
    if ((await inputs.count()) > 0) return this.fill(card);
    const options = card.getByRole('button').filter({ hasNotText: COMMANDS });
    if ((await options.count()) > 0) await this.answered(() => options.first().click());
    else await this.say(this.words());
    return true;
  }

  private async fill(card: Locator): Promise<boolean> {
    for (const field of await card.locator('input[type=text], textarea').all()) await field.fill(this.words());
    for (const field of await card.locator('input[type=email]').all()) await field.fill(this.note('tapee@exemple.fr'));
    for (const field of await card.locator('input[type=tel]').all()) await field.fill('06 12 34 56 78');
    for (const field of await card.locator('input[type=date]').all()) await field.fill('2027-09-01');
    for (const list of await card.locator('select').all()) await list.selectOption({ index: 1 });
    const names = new Set<string>();
    for (const radio of await card.locator('input[type=radio]').all()) {
      const name = (await radio.getAttribute('name')) ?? '';
      if (!names.has(name)) await radio.check();
      names.add(name);
    }
    const first = card.locator('input[type=checkbox]').first();
    if (await first.count()) await first.check();
    await this.answered(() => card.getByRole('button', { name: 'Valider' }).click());
    return true;
  }

  private words(): string {
    return this.note(`Paroles${this.given.length}Uniques`);
  }
  note(text: string): string {
    this.given.push(text);
    return text;
  }
}

const COMMANDS = /^\s*(?:Passer|Précédent|Pourquoi|Faire une pause|Garder|En savoir plus|Valider|Non$|Plus tard)/;
