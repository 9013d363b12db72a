import { describe, expect, it } from 'vitest';
import { unsaid } from '@/glossary/entry';
import type { Result } from '@/lib/base/result';
import { article, builtIn, inNewBrowsers, openPage, type Page } from './open-page';

inNewBrowsers();

const draft = { french: 'Moscou', english: 'Moscow' };

function unwrap<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Names and entries, in order of precedence. */
const outline = (page: Page) =>
  page.glossary
    .getState()
    .glossaries.map(({ name, isBuiltIn, entries }) => [
      isBuiltIn ? 'built in' : name,
      entries.map(({ french, english }) => `${french} = ${english}`),
    ]);

const builtInOutline = ['built in', ['Bakou = Baku', 'cessez-le-feu = ceasefire']];

/** Another visit, with the glossary as it was left. */
async function visitAgain(page: Page): Promise<Page> {
  await Promise.all([page.database.entries.read(), page.database.glossaries.read()]);
  const next = openPage();
  await next.state.open('Essai', article);
  return next;
}

describe('an entry that the reader adds', () => {
  it('goes to a glossary of the reader’s own, before the built-in one', async () => {
    const page = openPage();
    const id = unwrap(page.glossary.getState().addEntry(draft));
    expect(outline(page)).toEqual([['', ['Moscou = Moscow']], builtInOutline]);
    const [own] = page.glossary.getState().glossaries;
    expect(own).toMatchObject({ isBuiltIn: false, name: '' });
    expect(page.glossary.getState().entries[0]).toEqual({
      ...unsaid,
      ...draft,
      id,
      definition: '',
      domain: 'society',
    });
    expect(outline(await visitAgain(page))).toEqual(outline(page));
  });

  it('goes to the first of several, or to the one that is named, after those there', () => {
    const { glossary } = openPage();
    const second = glossary.getState().addGlossary('Second');
    glossary.getState().addGlossary('First');
    unwrap(glossary.getState().addEntry(draft));
    unwrap(glossary.getState().addEntry({ french: 'un', english: 'one' }, second));
    unwrap(glossary.getState().addEntry({ french: 'deux', english: 'two' }, second));
    const entries = glossary.getState().glossaries.map((one) => one.entries.map((e) => e.french));
    expect(entries.slice(0, 2)).toEqual([['Moscou'], ['un', 'deux']]);
  });

  it('is one step with the glossary that was made for it, taken back and made again', async () => {
    const page = openPage();
    unwrap(page.glossary.getState().addEntry(draft));
    page.state.undo();
    expect(outline(page)).toEqual([builtInOutline]);
    expect(page.state.canUndo).toBe(false);
    expect(outline(await visitAgain(page))).toEqual([builtInOutline]);
    page.state.redo();
    expect(outline(page)).toEqual([['', ['Moscou = Moscow']], builtInOutline]);
    expect(outline(await visitAgain(page))).toEqual(outline(page));
  });

  it('is edited as any other, and not told to be an edited built-in one', async () => {
    const page = openPage();
    const id = unwrap(page.glossary.getState().addEntry(draft));
    unwrap(page.glossary.getState().editEntry(id, 'englishVariants', ['Moskva']));
    page.wait(2000);
    unwrap(page.glossary.getState().editEntry(id, 'english', 'The Kremlin'));
    expect(page.glossary.getState().edited).toEqual({});
    await page.database.fieldEdits.read();
    const next = await visitAgain(page);
    expect(next.glossary.getState().entries[0]).toMatchObject({
      english: 'The Kremlin',
      englishVariants: ['Moskva'],
    });
    page.glossary.getState().resetEntry(id);
    expect(page.glossary.getState().entries[0]?.english).toBe('The Kremlin');
    page.state.undo();
    expect(page.glossary.getState().entries[0]?.english).toBe('Moscow');
  });

  it('is taken out with its edits in one step, which brings both back', async () => {
    const page = openPage();
    const id = unwrap(page.glossary.getState().addEntry(draft));
    unwrap(page.glossary.getState().editEntry(id, 'note', 'A note.'));
    page.glossary.getState().removeEntry(id);
    expect(outline(page)).toEqual([['', []], builtInOutline]);
    expect(page.glossary.getState().editEntry(id, 'note', 'Gone.').ok).toBe(false);
    await page.database.fieldEdits.read();
    expect(await (await visitAgain(page)).database.fieldEdits.read()).toEqual([]);
    page.state.undo();
    expect(page.glossary.getState().entries[0]).toMatchObject({ id, note: 'A note.' });
  });

  it('is refused when it has no French, and leaves nothing behind', () => {
    const page = openPage();
    const result = page.glossary.getState().addEntry({ french: ' \u200b', english: 'nothing' });
    expect(result).toMatchObject({ ok: false, failure: { code: 'glossary-invalid' } });
    expect(outline(page)).toEqual([builtInOutline]);
    expect(page.state.canUndo).toBe(false);
  });

  it.each(['built-in', 'nowhere', '__proto__', 'constructor'])(
    'is refused when it is to go where it cannot: %s',
    (glossaryId) => {
      const page = openPage();
      expect(page.glossary.getState().addEntry(draft, glossaryId).ok).toBe(false);
      expect(outline(page)).toEqual([builtInOutline]);
    },
  );

  it.each([
    '__proto__',
    'constructor',
    'toString',
    '.*+?^()|[]\\',
    '<img src=x onerror=alert(1)>',
    '\u202eMoscou\u202c',
    'المفاوضات',
    'x'.repeat(10_000),
    '👩‍👩‍👧',
  ])('with anything in it does nothing but be there: %.30s', async (text) => {
    const page = openPage();
    const entry = { french: text, english: text, englishVariants: [text], note: text };
    const id = unwrap(page.glossary.getState().addEntry(entry));
    page.glossary.getState().addGlossary(text);
    const next = await visitAgain(page);
    const { entries, glossaries } = next.glossary.getState();
    expect(entries[0]).toMatchObject({ id, ...entry });
    expect(entries.slice(1)).toEqual(builtIn);
    expect(glossaries[0]?.name).toBe(text.trim());
    next.glossary.getState().removeEntry(id);
    expect(next.glossary.getState().entries).toEqual(builtIn);
  });

  it('shares its French with others, and never its id', () => {
    const { glossary } = openPage();
    for (let count = 0; count < 3; count += 1) unwrap(glossary.getState().addEntry(draft));
    unwrap(glossary.getState().addEntry({ french: 'Bakou', english: 'The capital' }));
    const ids = glossary.getState().entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
  });
});

describe('a glossary of the reader’s own', () => {
  it('is named anew, and a name that is being typed is one step', async () => {
    const page = openPage();
    const id = page.glossary.getState().addGlossary('New');
    page.wait(2000);
    for (const name of ['P', 'Pr', 'Press ']) {
      page.wait(100);
      page.glossary.getState().renameGlossary(id, name);
    }
    expect(outline(page)[0]).toEqual(['Press', []]);
    expect(outline(await visitAgain(page))).toEqual(outline(page));
    page.state.undo();
    expect(outline(page)[0]).toEqual(['New', []]);
    page.state.undo();
    expect(outline(page)).toEqual([builtInOutline]);
  });

  it('goes with its entries and their edits, and comes back whole, in one step', async () => {
    const page = openPage();
    const { addEntry, addGlossary, editEntry, removeGlossary } = page.glossary.getState();
    const id = addGlossary('Mine');
    const entryId = unwrap(addEntry(draft));
    unwrap(addEntry({ french: 'Erevan', english: 'Yerevan' }));
    unwrap(editEntry(entryId, 'english', 'Moskva'));
    const before = outline(page);
    removeGlossary(id);
    expect(outline(page)).toEqual([builtInOutline]);
    expect(outline(await visitAgain(page))).toEqual([builtInOutline]);
    page.state.undo();
    expect(outline(page)).toEqual(before);
    await page.database.fieldEdits.read();
    expect(outline(await visitAgain(page))).toEqual(before);
  });

  it('is moved among the others, the built-in one too, one place a step', async () => {
    const page = openPage();
    const { addGlossary, moveGlossary } = page.glossary.getState();
    addGlossary('B');
    const a = addGlossary('A');
    const order = () => outline(page).map(([name]) => name);
    expect(order()).toEqual(['A', 'B', 'built in']);
    moveGlossary(a, -1);
    expect(order()).toEqual(['A', 'B', 'built in']);
    moveGlossary(a, 1);
    moveGlossary(a, 1);
    expect(order()).toEqual(['B', 'built in', 'A']);
    moveGlossary('built-in', -1);
    expect(order()).toEqual(['built in', 'B', 'A']);
    expect(outline(await visitAgain(page))).toEqual(outline(page));
    for (const expected of [
      ['B', 'built in', 'A'],
      ['B', 'A', 'built in'],
      ['A', 'B', 'built in'],
    ]) {
      page.state.undo();
      expect(order()).toEqual(expected);
    }
    expect(outline(await visitAgain(page))).toEqual(outline(page));
  });

  it('leaves the built-in one alone', () => {
    const page = openPage();
    const { moveGlossary, removeEntry, removeGlossary, renameGlossary } = page.glossary.getState();
    removeGlossary('built-in');
    renameGlossary('built-in', 'Mine');
    removeEntry('bakou');
    moveGlossary('built-in', 1);
    moveGlossary('nowhere', 1);
    removeGlossary('__proto__');
    expect(outline(page)).toEqual([builtInOutline]);
    expect(page.state.canUndo).toBe(false);
  });
});
