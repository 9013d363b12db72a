import { describe, expect, it } from 'vitest';
import { noDecisions } from '@/glossary/findings/decisions';
import { inNewBrowsers, inTabs, openArticle, openPage, type Page, translated } from '../open-page';

inNewBrowsers();

const place = { segmentId: '1.1', start: 0 };

/** A page on which all is translated. */
async function read(page: Page = openPage()): Promise<Page> {
  await page.state.openBuiltIn();
  await settle(page);
  return page;
}

/** Adds a sense, which goes before the built-in ones, and gives its id. */
function addSense(page: Page, french: string, english: string): string {
  const added = page.glossary.getState().addEntry({ french, english });
  if (!added.ok) throw new Error(JSON.stringify(added.failure));
  return added.value;
}

/** What the machine says once it has done what it was asked for. */
async function settle(page: Page): Promise<readonly string[]> {
  await page.until(() => {
    page.translators.at(-1)?.finish();
    return page.state.phase.name === 'done';
  });
  return page.english;
}

/** The decisions of another visit. */
async function visitAgain(page: Page): Promise<Page> {
  await Promise.all([page.database.decisions.read(), page.database.entries.read()]);
  const next = openPage();
  await next.state.openBuiltIn();
  return next;
}

describe('a sense', () => {
  it('is the first by precedence, until another is chosen for the article', async () => {
    const page = await read();
    addSense(page, 'Bakou', 'the capital');
    expect((await settle(page))[0]).toBe('BAKOU REFUSE. <the capital>');
    page.state.chooseSense('bakou', null);
    expect(page.state.decisions.senses).toEqual(['bakou']);
    expect(await settle(page)).toEqual(translated);
    const next = await visitAgain(page);
    expect(next.state.decisions).toEqual(page.state.decisions);
    await next.untilPhase('done');
    expect(next.english).toEqual(translated);
    expect(next.translator.asked).toEqual([]);
  });

  it('takes the place of the one that was chosen before for the same French', async () => {
    const page = await read();
    const capital = addSense(page, 'BAKOU', 'the capital');
    const truce = addSense(page, 'cessez-le-feu', 'truce');
    page.state.chooseSense('bakou', null);
    page.state.chooseSense(truce, null);
    page.state.chooseSense(capital, null);
    expect(page.state.decisions.senses).toEqual([capital, truce]);
    page.state.undo();
    expect(page.state.decisions.senses).toEqual([truce, 'bakou']);
    page.state.redo();
    expect(page.state.decisions.senses).toEqual([capital, truce]);
    expect((await visitAgain(page)).state.decisions.senses).toEqual([capital, truce]);
  });

  it('of one place wins there over the article’s, and only its sentence is translated', async () => {
    const page = openPage();
    await page.state.open('Essai', 'Bakou refuse. Bakou accepte.');
    await page.until(() => page.translators.length > 0 && page.translator.asked.length > 0);
    const capital = addSense(page, 'Bakou', 'the capital');
    await settle(page);
    page.state.chooseSense('bakou', null);
    await settle(page);
    const before = page.translator.asked.length;
    page.state.chooseSense(capital, { segmentId: '1.2', start: 0 });
    expect(await settle(page)).toEqual(['BAKOU REFUSE. <Baku>', 'BAKOU ACCEPTE. <the capital>']);
    // The memory has it from before.
    expect(page.translator.asked.slice(before)).toEqual([]);
    page.state.forgetDecision({ segmentId: '1.2', start: 0 });
    expect((await settle(page))[1]).toBe('BAKOU ACCEPTE. <Baku>');
    page.state.undo();
    expect((await settle(page))[1]).toBe('BAKOU ACCEPTE. <the capital>');
  });

  it('that was taken out is passed over, and meant again when it is back', async () => {
    const page = await read();
    const capital = addSense(page, 'Bakou', 'the capital');
    await settle(page);
    page.state.chooseSense(capital, place);
    page.glossary.getState().removeEntry(capital);
    expect(await settle(page)).toEqual(translated);
    page.state.undo();
    expect((await settle(page))[0]).toBe('BAKOU REFUSE. <the capital>');
  });

  it('chosen again is no step, and none can be chosen where there is no sentence', async () => {
    const page = await read();
    page.state.chooseSense('bakou', place);
    page.state.chooseSense('bakou', place);
    page.state.chooseSense('bakou', { segmentId: '9.9', start: 0 });
    page.state.chooseSense('__proto__', { segmentId: '__proto__', start: 0 });
    page.state.undo();
    expect(page.state.canUndo).toBe(false);
    expect(page.state.decisions).toEqual(noDecisions);
  });
});

describe('a term', () => {
  it('that is required has its sentence alone translated with it', async () => {
    const page = await read();
    page.state.handleTerm(place, 'bakou', 'required');
    expect(page.state.decisions.occurrences).toEqual([
      { ...place, entryId: 'bakou', handling: 'required' },
    ]);
    await page.until(() => page.translator.asked.length === 2);
    expect(page.translator.asked[1]).toEqual(['Bakou refuse.']);
    expect(await settle(page)).toEqual(['BAKOU REFUSE. <Baku!>', ...translated.slice(1)]);
    page.state.undo();
    expect(await settle(page)).toEqual(translated);
    expect(page.state.decisions).toEqual(noDecisions);
    expect(page.translator.asked).toHaveLength(2);
  });

  it('whose English is accepted keeps it, now and at later visits', async () => {
    const page = await read();
    page.state.handleTerm(place, 'bakou', 'accepted');
    expect(page.state.phase.name).toBe('done');
    expect(page.english).toEqual(translated);
    expect(page.state.segments.get('1.1')).toMatchObject({ translation: { steering: [{}] } });
    const next = await visitAgain(page);
    await next.untilPhase('done');
    expect(next.english).toEqual(translated);
    expect(next.translator.asked).toEqual([]);
    expect(next.state.segments.get('1.1')).toMatchObject({ translation: { steering: [] } });
  });

  it('whose English is accepted is not asked for when its sentence is translated anew', async () => {
    const page = openPage();
    await page.state.open('Essai', 'Bakou refuse le cessez-le-feu.');
    await page.until(() => page.translators.length > 0 && page.translator.asked.length > 0);
    await settle(page);
    page.state.handleTerm(place, 'bakou', 'accepted');
    page.glossary.getState().editEntry('cessez-le-feu', 'english', 'truce');
    expect(await settle(page)).toEqual(['BAKOU REFUSE LE CESSEZ-LE-FEU. <truce>']);
  });

  it('whose English is accepted before it is there is not asked for', async () => {
    const page = await openArticle(openPage());
    page.state.handleTerm(place, 'bakou', 'accepted');
    expect((await settle(page))[0]).toBe('BAKOU REFUSE.');
  });

  it('keeps the English that it was required with when that is accepted', async () => {
    const page = await read();
    page.state.handleTerm(place, 'bakou', 'required');
    await settle(page);
    page.state.handleTerm(place, 'bakou', 'accepted');
    expect(page.english[0]).toBe('BAKOU REFUSE. <Baku!>');
    page.state.undo();
    expect((await settle(page))[0]).toBe('BAKOU REFUSE. <Baku!>');
    page.state.redo();
    expect((await settle(page))[0]).toBe('BAKOU REFUSE. <Baku!>');
    expect(page.translator.asked).toHaveLength(2);
  });
});

describe('a glossary', () => {
  it('that is switched off for the article is not asked for, and is on in others', async () => {
    const page = await read();
    page.state.switchGlossary('built-in', false);
    expect((await settle(page))[0]).toBe('BAKOU REFUSE.');
    expect((await visitAgain(page)).state.decisions.glossariesOff).toEqual(['built-in']);
    page.state.undo();
    expect(await settle(page)).toEqual(translated);
    page.state.redo();
    page.state.switchGlossary('built-in', true);
    expect(page.state.decisions).toEqual(noDecisions);
    page.state.switchGlossary('built-in', false);
    await page.state.open('Autre', 'Bakou attend.');
    expect(page.state.decisions).toEqual(noDecisions);
    await page.until(() => page.state.phase.name === 'translating');
    expect(await settle(page)).toEqual(['BAKOU ATTEND. <Baku>']);
  });

  it('of the reader’s own lends its sense to the next when it is off', async () => {
    const page = await read();
    addSense(page, 'Bakou', 'the capital');
    await settle(page);
    const [own] = page.glossary.getState().glossaries;
    page.state.switchGlossary(own?.id ?? '', false);
    expect(await settle(page)).toEqual(translated);
  });

  it('that is moved before another has its English asked for', async () => {
    const page = await read();
    addSense(page, 'Bakou', 'the capital');
    await settle(page);
    page.glossary.getState().moveGlossary('built-in', -1);
    expect(await settle(page)).toEqual(translated);
    page.state.undo();
    expect((await settle(page))[0]).toBe('BAKOU REFUSE. <the capital>');
  });
});

describe('two tabs', () => {
  it('tell each other what was decided, and lose none of it', async () => {
    await inTabs(async (a, b) => {
      await read(a);
      await read(b);
      a.state.handleTerm(place, 'bakou', 'required');
      b.state.chooseSense('cessez-le-feu', null);
      for (const tab of [a, b]) {
        await tab.until(
          () =>
            tab.state.decisions.senses.length === 1 && tab.state.decisions.occurrences.length === 1,
        );
        expect((await settle(tab))[0]).toBe('BAKOU REFUSE. <Baku!>');
      }
    });
  });

  it('lose no entry to each other', async () => {
    await inTabs(async (a, b) => {
      await read(a);
      await read(b);
      const ids = [addSense(a, 'Bakou', 'the capital'), addSense(b, 'Bakou', 'the city')];
      for (const tab of [a, b]) {
        await tab.until(() => tab.glossary.getState().entries.length === 4);
        expect(tab.glossary.getState().entries.map(({ id }) => id)).toEqual(
          expect.arrayContaining(ids),
        );
      }
      expect(a.glossary.getState().glossaries).toEqual(b.glossary.getState().glossaries);
    });
  });

  it('take back only the decisions that still stand', async () => {
    await inTabs(async (a, b) => {
      await read(a);
      await read(b);
      a.state.handleTerm(place, 'bakou', 'required');
      await b.until(() => b.state.decisions.occurrences.length === 1);
      b.state.handleTerm(place, 'bakou', 'accepted');
      await a.until(() => a.state.decisions.occurrences[0]?.handling === 'accepted');
      a.state.undo();
      expect(a.state.decisions.occurrences[0]?.handling).toBe('accepted');
      expect(a.state.canUndo).toBe(false);
      b.state.undo();
      await a.until(() => a.state.decisions.occurrences[0]?.handling === 'required');
    });
  });

  it('take back only the glossaries that still stand', async () => {
    await inTabs(async (a, b) => {
      const id = a.glossary.getState().addGlossary('From a');
      await b.until(() => b.glossary.getState().glossaries.length === 2);
      b.glossary.getState().renameGlossary(id, 'From b');
      await a.until(() => a.glossary.getState().glossaries[0]?.name === 'From b');
      a.state.undo();
      expect(a.glossary.getState().glossaries[0]?.name).toBe('From b');
      expect(a.state.canUndo).toBe(false);
    });
  });
});
