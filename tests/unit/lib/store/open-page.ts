import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, vi } from 'vitest';
import { type Entry, unsaid } from '@/glossary/entry';
import type { After } from '@/lib/base/after';
import type { ArticleFailure, ModelFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { openPairStore } from '@/lib/memory/kept-pairs';
import { createMemoryService } from '@/lib/memory/memory-service';
import type { ModelIdentity } from '@/lib/mt/translator';
import { createStores } from '@/lib/store/create-stores';
import type { JudgeTools } from '@/lib/store/judging/judge-tools';
import { type Database, openDatabase } from '@/lib/store/kept/database';
import { HandWorkedTranslator } from '../pipeline/hand-worked-translator';

export const builtIn: readonly Entry[] = [
  {
    ...unsaid,
    id: 'bakou',
    french: 'Bakou',
    english: 'Baku',
    definition: 'The capital of Azerbaijan.',
    domain: 'geography',
  },
  {
    ...unsaid,
    id: 'cessez-le-feu',
    french: 'cessez-le-feu',
    english: 'ceasefire',
    englishVariants: ['truce'],
    definition: 'A halt to fighting.',
    domain: 'conflict',
  },
];

export const article = 'Bakou refuse. Erevan accepte.\nMoscou attend.';

/** What the machine says of it. */
export const translated = ['BAKOU REFUSE. <Baku>', 'EREVAN ACCEPTE.', 'MOSCOU ATTEND.'];

/** A browser without anything in it. */
export function newBrowser(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
}

/** Each test of a file begins in one. */
export function inNewBrowsers(): void {
  beforeEach(() => {
    newBrowser();
    return () => {
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
    };
  });
}

/** Tries nothing again by itself: a test is over before its database is. */
export const never: After = () => () => undefined;
/** Finds nothing doubtful. */
const noJudge: JudgeTools = {
  loadRules: () => Promise.resolve(null),
  loadWords: () => Promise.resolve(fail({ code: 'lexicon-missing' })),
};

/** Waits as long as the test does: what it does next comes first. */
export const soon: After = (_ms, run) => {
  const timer = setTimeout(run, 0);
  return () => clearTimeout(timer);
};

let tabs = 0;

/** In ms: a machine that does much else besides is slow. */
const patience = 4000;

/** A tab with the app in it; several of one browser share its database. */
export function openPage({
  channel = null,
  text = succeed(article),
  loads = [],
  judgeTools = noJudge,
}: {
  readonly channel?: BroadcastChannel | null;
  readonly text?: Result<string, ArticleFailure>;
  /** What loading a model answers, one a translator; the last stands for all later ones. */
  readonly loads?: readonly (() => Promise<Result<ModelIdentity, ModelFailure>>)[];
  readonly judgeTools?: JudgeTools;
} = {}) {
  const translators: HandWorkedTranslator[] = [];
  const asked: string[] = [];
  let time = 0;
  tabs += 1;
  const tab = tabs;
  let parts = 0;
  /** The model that the page was said to be still with, each time; null where it was not still. */
  const still: (string | null)[] = [];
  const speeds: (readonly [modelId: string, wordsPerSecond: number])[] = [];
  const leaving: (() => void)[] = [];
  let persistenceAsked = 0;
  /** What is to be done later. */
  const pending = new Set<() => void>();
  let isVisible = true;
  const watchers: (() => void)[] = [];
  const database: Database = openDatabase({ after: never });
  const { reader, glossary, memories, keeping, drafts } = createStores({
    database,
    memories: createMemoryService(openPairStore()),
    createTranslator: (modelId) => {
      asked.push(modelId);
      const translator = new HandWorkedTranslator(loads[translators.length] ?? loads.at(-1));
      translators.push(translator);
      return translator;
    },
    measuring: { setStill: (model) => void still.push(model?.id ?? null) },
    defaultQuality: () => 'better',
    visibility: {
      isVisible: () => isVisible,
      onChange: (listener) => void watchers.push(listener),
    },
    judgeTools,
    keepSpeed: (modelId, wordsPerSecond) => void speeds.push([modelId, wordsPerSecond]),
    builtIn,
    countsIn: () => () => true,
    fetchText: (address) =>
      Promise.resolve(
        address === '/articles/haut-karabakh.txt' ? text : fail({ code: 'article-missing' }),
      ),
    now: () => time,
    clock: () => time,
    later(run) {
      pending.add(run);
      return () => pending.delete(run);
    },
    uniquePart: () => {
      parts += 1;
      return `${tab}x${parts}`;
    },
    after: soon,
    onLeaving: (listener) => void leaving.push(listener),
    askPersistence: () => {
      persistenceAsked += 1;
    },
    channel,
  });
  return {
    reader,
    glossary,
    memories,
    keeping,
    drafts,
    database,
    translators,
    /** The models asked for, in order. */
    asked,
    still,
    speeds,
    leave() {
      for (const listener of leaving) listener();
    },
    get persistenceAsked() {
      return persistenceAsked;
    },
    setVisible(visible: boolean) {
      isVisible = visible;
      for (const watcher of watchers) watcher();
    },
    get translator(): HandWorkedTranslator {
      const last = translators.at(-1);
      if (!last) throw new Error('No model was asked for');
      return last;
    },
    get state() {
      return reader.getState();
    },
    wait(ms: number) {
      time += ms;
    },
    /** Does what was to be done later. */
    settle() {
      for (const run of [...pending]) {
        pending.delete(run);
        run();
      }
    },
    /** The English of each segment, or how it stands. */
    get english() {
      return [...reader.getState().segments.values()].map((segment) =>
        segment.status === 'translated' ? segment.translation.text : segment.status,
      );
    },
    until: (holds: () => boolean) =>
      vi.waitFor(() => {
        if (!holds()) throw new Error(`Still ${JSON.stringify(reader.getState(), null, 1)}`);
      }, patience),
    untilPhase: (name: string) =>
      vi.waitFor(() => {
        const { phase } = reader.getState();
        if (phase.name !== name) throw new Error(`Still ${JSON.stringify(phase)}`);
      }, patience),
  };
}

export type Page = ReturnType<typeof openPage>;

/** A load of a model that ends when the test says so. */
export function slowLoad(result: Result<ModelIdentity, ModelFailure>) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { load: () => ended.then(() => result), end: () => end() };
}

/** Opens the article that comes with the app and waits for the machine to be at work. */
export async function openArticle(page: Page): Promise<Page> {
  await page.reader.getState().openBuiltIn();
  await page.until(() => page.translators.length > 0 && page.translator.asked.length > 0);
  return page;
}

/** Two tabs of one browser, which hear of each other. */
export async function inTabs(use: (a: Page, b: Page) => Promise<void>): Promise<void> {
  const channels = [new BroadcastChannel('test'), new BroadcastChannel('test')] as const;
  const [a, b] = [openPage({ channel: channels[0] }), openPage({ channel: channels[1] })];
  try {
    await use(a, b);
    // What is on its way to the database is told to the other tab once it is there.
    for (const tab of [a, b]) await tab.until(() => tab.keeping.getState().unsaved === 0);
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    for (const channel of channels) channel.close();
  }
}
