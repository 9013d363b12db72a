import type { StoreApi } from 'zustand/vanilla';
import { succeed } from '@/lib/base/result';
import { sameValue } from '@/lib/base/same-value';
import type { Article } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import { nameOfFlag } from '@/lib/flags/flag-places';
import type { SentenceFlag } from '@/lib/flags/sentence-flag';
import type { Database } from '@/lib/store/kept/database';
import type { KeptDecision } from '@/lib/store/kept/kept-records';
import { judgedEnglishOf } from '@/lib/store/state/judged-english';
import type { ReaderState } from '@/lib/store/state/reader-state';
import type { DecisionChange } from './article-decisions';
import type { EditLog } from './edit-log';
import { findSegment } from './post-edits';
import { createReversibleRecords } from './reversible-records';

/** The flags of the open article of which the reader said that the English is right. */
export interface AcceptingFlags {
  /** Reads what is kept: at first, and when another tab has accepted something. */
  restore(): Promise<void>;
  /** Says that the English, as it is now, is right where the flag doubts it. Does nothing where there is none. */
  accept(segmentId: string, flag: SentenceFlag): void;
  takeBack(segmentId: string, flag: SentenceFlag): void;
  /** Makes or takes back a step of the history again, as `ReversibleRecords` says. */
  reapply(changes: readonly DecisionChange[]): boolean;
}

interface AcceptingFlagsOptions {
  readonly store: StoreApi<ReaderState>;
  readonly database: Pick<Database, 'decisions'>;
  readonly edits: EditLog;
  /** Called when something was kept, for the other tabs. */
  readonly onKept: () => void;
}

type KeptFlag = Extract<KeptDecision, { readonly kind: 'flag-accepted' }>;

const kind = 'flag-accepted';

/** It is accepted for one English: where that changes, the flag doubts the new one afresh. */
export function createAcceptingFlags(options: AcceptingFlagsOptions): AcceptingFlags {
  const { store, database, edits, onKept } = options;
  let accepted: ReadonlyMap<string, KeptDecision> = new Map();

  const display = (now: ReadonlyMap<string, KeptDecision>): void => {
    accepted = now;
    const acceptedFlags = Object.fromEntries(
      [...now.values()].flatMap((one) => (one.kind === kind ? [[one.of, one.english]] : [])),
    );
    if (!sameValue(acceptedFlags, store.getState().acceptedFlags)) {
      store.setState({ acceptedFlags });
    }
  };

  const records = createReversibleRecords<DecisionChange>({
    edits,
    editOf: (changes) => ({ kind: 'flag', changes }),
    findRecord: ({ about }) => accepted.get(about.of) ?? null,
    show(changes) {
      const changed = new Map(accepted);
      for (const { about, after } of changes) {
        if (after) changed.set(about.of, after);
        else changed.delete(about.of);
      }
      display(changed);
      return succeed(undefined);
    },
    keep: ({ articleId, about, after }) =>
      after
        ? database.decisions.write(after)
        : database.decisions.remove([articleId, about.kind, about.of]),
    onKept,
  });

  const change = (article: Article, of: string, after: KeptFlag | null): void => {
    const before = accepted.get(of) ?? null;
    records.make([{ articleId: article.id, about: { kind, of }, before, after }]);
  };

  return {
    async restore() {
      const { article } = store.getState();
      if (article === null) return;
      const kept = await records.readKept(() => database.decisions.read());
      if (store.getState().article === article) display(flagsAccepted(article, kept));
    },

    accept(segmentId, flag) {
      const { article, ...state } = store.getState();
      const segment = article && findSegment(article, segmentId);
      const english = judgedEnglishOf(state, segmentId)?.text;
      if (!segment || english === undefined) return;
      const of = nameOfFlag(segmentId, flag);
      const source = segment.text;
      change(article, of, { article: article.id, kind, of, segment: segmentId, source, english });
    },

    takeBack(segmentId, flag) {
      const { article } = store.getState();
      if (article !== null) change(article, nameOfFlag(segmentId, flag), null);
    },

    reapply: records.reapply,
  };
}

/** Those about sentences that a newer version of the app cuts otherwise are left out. */
function flagsAccepted(
  article: Article,
  kept: readonly KeptDecision[],
): ReadonlyMap<string, KeptDecision> {
  const texts = new Map(segmentsOf(article).map(({ id, text }) => [id, text]));
  return new Map(
    kept
      .filter((one) => one.kind === kind && texts.get(one.segment) === one.source)
      .filter((one) => one.article === article.id)
      .map((one) => [one.of, one]),
  );
}
