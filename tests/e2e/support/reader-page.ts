import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

export type PhaseName = 'loading' | 'translating' | 'done' | 'stopped' | 'failed';

/** The reader as a person meets it: what it shows, and what they do with it. */
export class ReaderPage {
  readonly french: Locator;
  readonly english: Locator;
  readonly terms: Locator;

  /** @param translationMs the time in which its engine has loaded and translated an article on a busy machine */
  constructor(
    readonly page: Page,
    readonly translationMs: number,
  ) {
    this.french = page.locator('[data-segment][lang="fr"]');
    this.english = page.locator('[data-segment][lang="en"]');
    this.terms = page.locator('[data-segment][lang="fr"] [data-term]');
  }

  async open(): Promise<void> {
    await this.page.goto('/');
    await expect(this.french.first()).toBeVisible();
  }

  async openDone(): Promise<void> {
    await this.open();
    await this.untilPhase('done');
  }

  /** Opens a text in the place of the built-in article, which is longer and would be translated before another. */
  async openInPlace(text: string): Promise<void> {
    await this.page.route('**/articles/*.txt', (route) => route.fulfill({ body: text }));
    await this.open();
  }

  /** Reads a text in the place of the built-in article, until all of it is translated. */
  async readInPlace(text: string): Promise<void> {
    await this.openInPlace(text);
    await this.untilPhase('done');
  }

  /** Reads an article of one's own, until all of it is translated. */
  async readArticle(text: string, title?: string): Promise<void> {
    await this.open();
    await this.openArticle(text, title);
    await this.untilPhase('done');
  }

  async untilPhase(name: PhaseName): Promise<void> {
    await expect(this.page.locator('[data-phase]')).toHaveAttribute('data-phase', name, {
      timeout: this.translationMs,
    });
  }

  frenchOf = (id: string): Locator => this.page.locator(`[data-segment="${id}"][lang="fr"]`);
  englishOf = (id: string): Locator => this.page.locator(`[data-segment="${id}"][lang="en"]`);
  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true });
  dialog = (name: string | RegExp): Locator => this.page.getByRole('dialog', { name, exact: true });
  field = (name: string): Locator => this.page.getByRole('textbox', { name });

  /** Opens the dialog in which an article of one's own is given. */
  async openDialog(): Promise<Locator> {
    await this.button('Open').click();
    return this.dialog('Open an article');
  }

  /** Opens an article of one's own through the dialog. */
  async openArticle(text: string, title?: string): Promise<void> {
    const dialog = await this.openDialog();
    await dialog.getByRole('textbox', { name: 'Paste the text here' }).fill(text);
    if (title !== undefined) await dialog.getByRole('textbox', { name: /^Title/ }).fill(title);
    await dialog.getByRole('button', { name: 'Read this article' }).click();
    await expect(dialog).toBeHidden();
  }

  /** Writes the English of a sentence by hand. */
  async editEnglish(id: string, text: string): Promise<void> {
    // Not by a click, which might meet a term.
    await this.englishOf(id).focus();
    await this.button('Edit the English sentence').click();
    const field = this.field(`English of sentence ${id}`);
    await field.fill(text);
    await field.press('Enter');
    await expect(field).toBeHidden();
  }

  /** Opens the panel of the first place where a term stands in the French. */
  async openTerm(entryId: string): Promise<Locator> {
    await this.page.locator(`[lang="fr"] [data-term="${entryId}"]`).first().click();
    const panel = this.dialog(/^Glossary: /);
    await expect(panel).toBeVisible();
    return panel;
  }

  /** All sentences of one side, as they are read on the screen. */
  async textsOf(side: Locator): Promise<readonly string[]> {
    return (await side.allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
  }
}
