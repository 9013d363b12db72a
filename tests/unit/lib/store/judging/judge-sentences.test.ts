import { describe, expect, it } from 'vitest';
import { fail, succeed } from '@/lib/base/result';
import { noWordLists } from '@/lib/flags/sentence-flag';
import type { JudgeTools } from '@/lib/store/judging/judge-tools';
import { inNewBrowsers, openArticle, openPage, type Page } from '../open-page';

inNewBrowsers();

/** Doubts each sentence whose English has a letter z, and tells by which lists it judged. */
function createTools() {
  const judged: string[] = [];
  let words = 0;
  const tools: JudgeTools = {
    loadRules: () =>
      Promise.resolve(({ target }, knowledge) => {
        judged.push(`${target}${knowledge === noWordLists ? '' : ' (with lists)'}`);
        const at = target.toLowerCase().indexOf('z');
        return at < 0 ? [] : [{ kind: 'unknown-word', target: { start: at, end: at + 1 } }];
      }),
    loadWords: () => {
      words += 1;
      return Promise.resolve(succeed({ isEnglish: () => false, englishOf: () => null }));
    },
  };
  return {
    tools,
    judged,
    get wordLoads() {
      return words;
    },
  };
}

const flagsOf = ({ state }: Page) =>
  [...state.doubts.values()].map((doubts) => doubts?.flags.length ?? null);

describe('what is doubtful', () => {
  it('is looked for when a sentence has its English, and not before', async () => {
    const { tools, judged } = createTools();
    const page = await openArticle(openPage({ judgeTools: tools }));
    page.translator.draft();
    await page.until(() => page.english[0] === 'drafted');
    expect(judged).toEqual([]);
    page.translator.say(1);
    await page.until(() => page.state.doubts.get('1.1') !== null);
    expect(flagsOf(page)).toEqual([0, null, null]);
    expect(judged).toEqual(['BAKOU REFUSE. <Baku>']);
  });

  it('is looked for again with the lists of words, once the article is translated', async () => {
    const made = createTools();
    const page = await openArticle(openPage({ judgeTools: made.tools }));
    page.translator.finish();
    await page.until(() => made.judged.length === 6);
    expect(made.wordLoads).toBe(1);
    expect(made.judged.slice(3)).toEqual([
      'BAKOU REFUSE. <Baku> (with lists)',
      'EREVAN ACCEPTE. (with lists)',
      'MOSCOU ATTEND. (with lists)',
    ]);
  });

  it('is said not to be looked for while the rules cannot be had, and is when they can', async () => {
    let asked = 0;
    const { tools } = createTools();
    const page = await openArticle(
      openPage({
        judgeTools: {
          ...tools,
          loadRules: () => {
            asked += 1;
            return asked > 1 ? tools.loadRules() : Promise.resolve(null);
          },
        },
      }),
    );
    page.translator.say(1);
    await page.until(() => page.state.areRulesMissing);
    expect(asked).toBe(1);
    page.translator.say(1);
    await page.until(() => page.state.doubts.get('1.2') !== null);
    expect(page.state.areRulesMissing).toBe(false);
  });

  it('is found without lists where those cannot be had, and they are asked for again', async () => {
    let asked = 0;
    const { tools } = createTools();
    const page = await openArticle(
      openPage({
        judgeTools: {
          ...tools,
          loadWords: () => {
            asked += 1;
            return Promise.resolve(fail({ code: 'lexicon-missing' }));
          },
        },
      }),
    );
    page.translator.finish();
    await page.untilPhase('done');
    await page.until(() => asked === 1);
    page.state.editTranslation('1.1', 'A zebra.');
    await page.until(() => flagsOf(page)[0] === 1);
    await page.until(() => asked === 2);
  });

  it('is found in what was written by hand, and in the machine’s again after that', async () => {
    const page = await openArticle(openPage({ judgeTools: createTools().tools }));
    page.translator.finish();
    await page.until(() => flagsOf(page).every((flags) => flags === 0));
    page.state.editTranslation('1.2', 'Zagreb accepts.');
    await page.until(() => flagsOf(page)[1] === 1);
    expect(page.state.doubts.get('1.2')?.english).toBe('Zagreb accepts.');
    page.state.undo();
    await page.until(() => flagsOf(page)[1] === 0);
    expect(page.state.doubts.get('1.2')?.english).toBe('EREVAN ACCEPTE.');
  });

  it('of one article is not told of another whose sentences have the same ids', async () => {
    const page = await openArticle(openPage({ judgeTools: createTools().tools }));
    page.state.editTranslation('1.1', 'Zagreb says no.');
    await page.until(() => flagsOf(page)[0] === 1);
    await page.state.open('Autre', 'Une autre phrase.');
    expect(flagsOf(page)).toEqual([null]);
    page.translator.finish();
    await page.until(() => flagsOf(page)[0] === 0);
  });

  it('comes later where the rules could not be had at first', async () => {
    const { tools } = createTools();
    let loads = 0;
    const page = await openArticle(
      openPage({
        judgeTools: {
          ...tools,
          loadRules: () => {
            loads += 1;
            return loads === 1 ? Promise.resolve(null) : tools.loadRules();
          },
        },
      }),
    );
    page.translator.say(1);
    await page.until(() => loads === 1);
    page.translator.finish();
    await page.until(() => flagsOf(page).every((flags) => flags === 0));
  });
});
