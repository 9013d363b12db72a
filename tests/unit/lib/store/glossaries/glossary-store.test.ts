import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { databaseName } from '@/lib/store/kept/connection';
import { builtIn, inNewBrowsers, openPage } from '../open-page';

inNewBrowsers();

describe('an entry of the glossary', () => {
  it('is edited in place, and only its edited fields are told', () => {
    const { glossary } = openPage();
    expect(glossary.getState().editEntry('bakou', 'note', 'On the Caspian Sea.').ok).toBe(true);
    glossary.getState().editEntry('bakou', 'frenchVariants', ['Baku']);
    const { entries, edited } = glossary.getState();
    expect(entries).toEqual([
      { ...builtIn[0], note: 'On the Caspian Sea.', frenchVariants: ['Baku'] },
      builtIn[1],
    ]);
    expect(edited).toEqual({ bakou: ['note', 'frenchVariants'] });
  });

  it('is as edited after a reload', async () => {
    const first = openPage();
    first.glossary.getState().editEntry('bakou', 'definition', 'A city.');
    await first.database.fieldEdits.read();
    const second = openPage();
    await vi.waitFor(() => expect(second.glossary.getState().edited).toHaveProperty('bakou'));
    expect(second.glossary.getState().entries[0]?.definition).toBe('A city.');
  });

  it('is the built-in one again after a reset, which can be taken back', async () => {
    const page = openPage();
    page.glossary.getState().editEntry('bakou', 'definition', 'A city.');
    page.glossary.getState().editEntry('bakou', 'note', 'A note.');
    page.glossary.getState().resetEntry('bakou');
    expect(page.glossary.getState()).toMatchObject({ entries: builtIn, edited: {} });
    page.state.undo();
    expect(page.glossary.getState().entries[0]).toMatchObject({
      definition: 'A city.',
      note: 'A note.',
    });
    page.state.redo();
    await page.database.fieldEdits.read();
    const second = openPage();
    expect(await second.database.fieldEdits.read()).toEqual([]);
  });

  it('is no longer edited when its built-in value is written back', () => {
    const { glossary, reader } = openPage();
    glossary.getState().editEntry('bakou', 'definition', 'A city.');
    glossary.getState().editEntry('bakou', 'definition', builtIn[0]?.definition ?? '');
    expect(glossary.getState().edited).toEqual({});
    expect(reader.getState().canUndo).toBe(true);
  });

  it('is not edited to what the glossary does not allow', () => {
    const { glossary, reader } = openPage();
    const result = glossary.getState().editEntry('bakou', 'french', ' \u200b');
    expect(result).toMatchObject({ ok: false, failure: { code: 'glossary-invalid' } });
    expect(glossary.getState()).toMatchObject({ entries: builtIn, edited: {} });
    expect(reader.getState().canUndo).toBe(false);
  });

  it.each(['nowhere', 'toString', '__proto__'])('that is not there cannot be edited: %s', (id) => {
    const { glossary } = openPage();
    expect(glossary.getState().editEntry(id, 'note', 'x').ok).toBe(false);
  });

  it('keeps its sound edits beside broken ones', async () => {
    const first = openPage();
    first.glossary.getState().editEntry('bakou', 'note', 'Kept.');
    await first.database.fieldEdits.read();
    const database = await openDB(databaseName);
    for (const [entry, field, value] of [
      ['bakou', 'domain', 'cooking'],
      ['bakou', 'english', ['a list']],
      ['bakou', 'colour', 'red'],
      ['gone', 'note', 'x'],
      ['cessez-le-feu', 'french', ''],
      ['cessez-le-feu', 'note', 5],
    ] as const) {
      await database.put('field-edits', { entry, field, value, builtIn: '' });
    }
    database.close();
    const second = openPage();
    await vi.waitFor(() => expect(second.glossary.getState().edited).not.toEqual({}));
    expect(second.glossary.getState()).toMatchObject({
      entries: [{ ...builtIn[0], note: 'Kept.' }, builtIn[1]],
      edited: { bakou: ['note'] },
    });
  });
});
