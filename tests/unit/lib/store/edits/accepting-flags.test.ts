import { describe, expect, it } from 'vitest';
import type { SentenceFlag } from '@/lib/flags/sentence-flag';
import { inNewBrowsers, inTabs, openArticle, openPage, type Page } from '../open-page';

inNewBrowsers();

const flag: SentenceFlag = { kind: 'name-missing', source: { start: 0, end: 5 } };
const name = '1.1:name-missing:0';
const english = 'BAKOU REFUSE. <Baku>';

async function read(page: Page = openPage()): Promise<Page> {
  await openArticle(page);
  page.translator.finish();
  await page.untilPhase('done');
  return page;
}

describe('an accepted flag', () => {
  it('is accepted for the English that was there, and one step to undo', async () => {
    const page = await read();
    page.state.acceptFlag('1.1', flag);
    expect(page.state.acceptedFlags).toEqual({ [name]: english });
    page.state.undo();
    expect(page.state.acceptedFlags).toEqual({});
    page.state.redo();
    expect(page.state.acceptedFlags).toEqual({ [name]: english });
    page.state.doubtAgain('1.1', flag);
    expect(page.state.acceptedFlags).toEqual({});
    page.state.undo();
    expect(page.state.acceptedFlags).toEqual({ [name]: english });
  });

  it('has nothing translated again', async () => {
    const page = await read();
    const asked = page.translator.asked.length;
    page.state.acceptFlag('1.1', flag);
    page.state.undo();
    expect(page.state.phase.name).toBe('done');
    expect(page.translator.asked).toHaveLength(asked);
  });

  it('is there at the next visit, in its own article alone', async () => {
    const page = await read();
    page.state.acceptFlag('1.1', flag);
    const next = openPage();
    await next.state.openBuiltIn();
    expect(next.state.acceptedFlags).toEqual({ [name]: english });
    await next.state.open('Autre', 'Bakou refuse. Et puis ?');
    expect(next.state.acceptedFlags).toEqual({});
  });

  it('leaves the decisions about terms alone, and they it', async () => {
    const page = await read();
    page.state.acceptFlag('1.1', flag);
    page.state.handleTerm({ segmentId: '1.1', start: 0 }, 'bakou', 'accepted');
    expect(page.state.acceptedFlags).toEqual({ [name]: english });
    page.state.doubtAgain('1.1', flag);
    expect(page.state.decisions.occurrences).toHaveLength(1);
  });

  it('is nothing where there is no English, or no such sentence', async () => {
    const page = await openArticle(openPage());
    page.state.acceptFlag('1.1', flag);
    page.state.acceptFlag('9.9', flag);
    expect(page.state.acceptedFlags).toEqual({});
    expect(page.state.canUndo).toBe(false);
  });

  it('shows in another tab that has the article open', async () => {
    await inTabs(async (a, b) => {
      await read(a);
      await b.state.openBuiltIn();
      a.state.acceptFlag('1.1', flag);
      await b.until(() => name in b.state.acceptedFlags);
    });
  });
});
