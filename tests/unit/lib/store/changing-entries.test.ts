import { describe, expect, it, vi } from 'vitest';
import { type Entry, unsaid } from '@/glossary/entry';
import { inNewBrowsers, openPage, type Page } from './open-page';

inNewBrowsers();

const entry = (french: string, english = french.toUpperCase()): Entry => ({
  ...unsaid,
  id: 'of-the-file',
  french,
  english,
  definition: '',
  domain: 'society',
});

const many = (count: number) => Array.from({ length: count }, (_, at) => entry(`mot ${at}`));

const importInto = (page: Page, entries: readonly Entry[], name = 'Own') =>
  page.glossary
    .getState()
    .changeEntries({ added: [{ into: null, entries }], replaced: [], removedIds: [] }, { name });

const own = (page: Page) => page.glossary.getState().glossaries.filter((one) => !one.isBuiltIn);
const frenchOf = (page: Page) =>
  own(page).flatMap(({ entries }) => entries.map(({ french }) => french));

/** Another visit, once all entries are kept. */
const revisit = (page: Page): Promise<Page> =>
  vi.waitFor(async () => {
    const again = openPage();
    await again.reader.getState().openBuiltIn();
    expect(frenchOf(again)).toHaveLength(frenchOf(page).length);
    return again;
  }, 8000);

describe.each([
  ['a few', 3],
  ['many', 2_500],
])('%s entries that come together', (_, count) => {
  it('are one step: there at the next visit, in their order, with ids of their own', async () => {
    const page = openPage();
    expect(importInto(page, many(count)).ok).toBe(true);
    const [glossary] = own(page);
    expect(glossary?.name).toBe('Own');
    expect(glossary?.entries).toHaveLength(count);
    expect(new Set(glossary?.entries.map(({ id }) => id)).size).toBe(count);
    const again = await revisit(page);
    expect(frenchOf(again)).toEqual(many(count).map(({ french }) => french));
  });

  it('are taken back and made again in one step', async () => {
    const page = openPage();
    await page.reader.getState().openBuiltIn();
    importInto(page, many(count));
    page.state.undo();
    expect(own(page)).toEqual([]);
    page.state.redo();
    expect(frenchOf(page)).toHaveLength(count);
  });

  it('are edited, replaced and removed one by one', async () => {
    const page = openPage();
    await page.reader.getState().openBuiltIn();
    importInto(page, many(count));
    const [first, second, third] = own(page)[0]?.entries ?? [];
    if (!first || !second || !third) throw new Error('Entries are missing');
    const { editEntry, changeEntries, removeEntry } = page.glossary.getState();
    expect(editEntry(first.id, 'english', 'edited').ok).toBe(true);
    changeEntries(
      {
        added: [],
        replaced: [
          { ...first, note: 'n' },
          { ...second, english: 'x' },
        ],
        removedIds: [],
      },
      null,
    );
    removeEntry(third.id);
    expect(own(page)[0]?.entries.slice(0, 2)).toEqual([
      { ...first, note: 'n' },
      { ...second, english: 'x' },
    ]);
    expect(frenchOf(page)).toHaveLength(count - 1);
    const again = await revisit(page);
    expect(own(again)[0]?.entries.slice(0, 2)).toEqual([
      { ...first, note: 'n' },
      { ...second, english: 'x' },
    ]);
    page.state.undo();
    page.state.undo();
    expect(own(page)[0]?.entries[0]?.english).toBe('edited');
  });

  it('go with their glossary, and come back with it', async () => {
    const page = openPage();
    await page.reader.getState().openBuiltIn();
    importInto(page, many(count));
    page.glossary.getState().removeGlossary(own(page)[0]?.id ?? '');
    expect(own(page)).toEqual([]);
    page.state.undo();
    expect(frenchOf(page)).toHaveLength(count);
  });
});

describe('entries of several glossaries', () => {
  it('are moved in one step, and a built-in one is copied and stays', async () => {
    const page = openPage();
    await page.reader.getState().openBuiltIn();
    importInto(page, many(2), 'A');
    const target = page.glossary.getState().addGlossary('B');
    const [moved] = own(page).find(({ name }) => name === 'A')?.entries ?? [];
    const builtIn = page.glossary.getState().entries.find(({ id }) => id === 'bakou');
    if (!moved || !builtIn) throw new Error('Entries are missing');
    page.glossary.getState().changeEntries(
      {
        added: [
          { into: target, entries: [moved] },
          { into: target, entries: [builtIn] },
        ],
        replaced: [{ ...builtIn, note: 'changed' }],
        removedIds: [moved.id, builtIn.id],
      },
      null,
    );
    const names = Object.fromEntries(
      own(page).map(({ name, entries }) => [name, entries.map(({ french }) => french)]),
    );
    expect(names).toEqual({ A: ['mot 1'], B: ['mot 0', 'Bakou'] });
    expect(page.glossary.getState().entries.find(({ id }) => id === 'bakou')?.note).toBe('changed');
    page.state.undo();
    expect(page.glossary.getState().entries.find(({ id }) => id === 'bakou')?.note).toBe('');
    expect(frenchOf(page)).toEqual(['mot 0', 'mot 1']);
  });
});
