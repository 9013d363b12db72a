import { describe, expect, it, vi } from 'vitest';
import { inNewBrowsers, openPage, type Page } from './open-page';

inNewBrowsers();

const textOf = (page: Page) => page.drafts.getState().drafts.get('sentence/a/1.1')?.text;

const write = (page: Page, text: string) =>
  page.drafts.getState().keepDraft('sentence/a/1.1', { text });

/** What a later visit finds. */
async function found(): Promise<string | undefined> {
  const next = openPage();
  await next.database.drafts.read();
  await vi.waitFor(async () => {
    const kept = await next.database.drafts.read();
    expect(next.drafts.getState().drafts.size).toBe(kept.length);
  });
  return textOf(next);
}

describe('a draft', () => {
  it('is there at the next visit', async () => {
    const page = openPage();
    write(page, 'Half a sen');
    await vi.waitFor(async () => expect(await found()).toBe('Half a sen'));
  });

  it('is written at once when the page is left', async () => {
    const page = openPage();
    write(page, 'Half a sen');
    page.leave();
    expect(await page.database.drafts.read()).toEqual([
      { of: 'sentence/a/1.1', fields: { text: 'Half a sen' } },
    ]);
  });

  it('is gone for good when it is thrown away', async () => {
    const page = openPage();
    write(page, 'Half a sen');
    page.leave();
    page.drafts.getState().discardDraft('sentence/a/1.1');
    page.leave();
    expect(textOf(page)).toBeUndefined();
    expect(await found()).toBeUndefined();
  });

  it('is not overwritten by what is read while it is written', async () => {
    const first = openPage();
    write(first, 'Of the last visit');
    first.leave();
    await first.database.drafts.read();
    const page = openPage();
    write(page, 'Of this visit');
    page.leave();
    await vi.waitFor(async () => expect(await found()).toBe('Of this visit'));
    expect(textOf(page)).toBe('Of this visit');
  });

  it('of enormous length stays for this visit alone', async () => {
    const page = openPage();
    write(page, 'x'.repeat(1_000_001));
    page.leave();
    expect(textOf(page)).toHaveLength(1_000_001);
    expect(await found()).toBeUndefined();
  });

  it('is no edit, and is not told of as saved', async () => {
    const page = openPage();
    write(page, 'Half a sen');
    page.leave();
    await page.database.drafts.read();
    expect(page.keeping.getState()).toMatchObject({ unsaved: 0, hasSaved: false });
    expect(page.persistenceAsked).toBe(0);
  });
});
