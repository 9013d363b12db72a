import type { StoreApi } from 'zustand/vanilla';
import { type YieldToPage, yieldEverySlice } from '@/lib/base/yield-to-page';
import type { Article } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import type { flagSentence } from '@/lib/flags/flag-sentence';
import { noWordLists, type WordKnowledge } from '@/lib/flags/sentence-flag';
import { changedKeys } from '@/lib/store/state/changed-keys';
import { judgedEnglishOf } from '@/lib/store/state/judged-english';
import type { ReaderState, SentenceDoubts } from '@/lib/store/state/reader-state';
import type { JudgeTools } from './judge-tools';

/** After so many sentences of a long article, the lists of words are worth their loading before its end. */
const MANY_SENTENCES = 40;
/** What was found is shown at most four times a second, as translations are. */
const SHOW_MS = 250;

type Doubts = readonly [segmentId: string, doubts: SentenceDoubts | null];

/**
 * Keeps `doubts` of the reader's state: looks at each sentence when its English has come, changed or been
 * written by hand, in slices between which the page has its turn. When the lists of words are there, all
 * are looked at again.
 *
 * @param now milliseconds, from any start
 */
export function judgeSentences(
  store: StoreApi<ReaderState>,
  { loadRules, loadWords }: JudgeTools,
  now: () => number,
  yieldIfDue: YieldToPage = yieldEverySlice(),
): void {
  const due = new Set<string>();
  let isAtWork = false;
  let words: WordKnowledge | null = null;
  let areWordsAsked = false;
  let judged = 0;

  const judge = (article: Article, id: string, rules: typeof flagSentence): Doubts => {
    const english = judgedEnglishOf(store.getState(), id);
    const source = textOf(article, id);
    if (english === null || source === null) return [id, null];
    const { text: target, links, weakest = null } = english;
    judged += 1;
    const sentence = { source, target, links, weakest };
    return [id, { english: target, flags: rules(sentence, words ?? noWordLists) }];
  };

  const work = async (): Promise<void> => {
    isAtWork = true;
    const rules = await loadRules();
    const { areRulesMissing } = store.getState();
    if (areRulesMissing !== (rules === null)) store.setState({ areRulesMissing: rules === null });
    if (rules === null) {
      isAtWork = false;
      return;
    }
    let { article } = store.getState();
    let found: Doubts[] = [];
    let shownAt = now();
    const show = () => {
      const { doubts } = store.getState();
      store.setState({ doubts: doubts.with(found) });
      found = [];
      shownAt = now();
    };
    for (const id of due) {
      await yieldIfDue();
      const { article: current } = store.getState();
      // Ids of another article may be the same.
      if (current !== article) found = [];
      article = current;
      due.delete(id);
      if (article !== null) found.push(judge(article, id, rules));
      if (found.length > 0 && now() - shownAt >= SHOW_MS) show();
    }
    if (found.length > 0) show();
    isAtWork = false;
    askForWords();
  };

  const begin = (): void => {
    if (due.size > 0 && !isAtWork) void work();
  };

  const askForWords = (): void => {
    const { phase } = store.getState();
    const isStill = phase.name === 'done' || phase.name === 'stopped';
    if (areWordsAsked || judged === 0 || !(isStill || judged >= MANY_SENTENCES)) return;
    areWordsAsked = true;
    void loadWords().then((loaded) => {
      // Tried again with the next article, or when the next sentence is judged.
      areWordsAsked = loaded.ok;
      if (!loaded.ok) return;
      words = loaded.value;
      const { article } = store.getState();
      for (const { id } of article ? segmentsOf(article) : []) due.add(id);
      begin();
    });
  };

  store.subscribe((state, before) => {
    for (const id of changedIds(state, before)) {
      // Most sentences are asked for long before they have English.
      if (judgedEnglishOf(state, id) !== null || state.doubts.get(id)) due.add(id);
    }
    begin();
    if (state.phase !== before.phase && !isAtWork) askForWords();
  });
}

const changedIds = (now: ReaderState, before: ReaderState): readonly string[] => [
  ...(now.segments === before.segments ? [] : now.segments.keysUnlike(before.segments)),
  ...changedKeys(now.postEdits, before.postEdits),
];

const textsOf = new WeakMap<Article, ReadonlyMap<string, string>>();

/** Null for a sentence that is no French, too: there is nothing to compare. */
function textOf(article: Article, segmentId: string): string | null {
  const french = () => segmentsOf(article).filter(({ language }) => language === undefined);
  const texts = textsOf.get(article) ?? new Map(french().map(({ id, text }) => [id, text]));
  textsOf.set(article, texts);
  return texts.get(segmentId) ?? null;
}
