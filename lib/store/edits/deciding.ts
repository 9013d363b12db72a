import type { StoreApi } from 'zustand/vanilla';
import { noDecisions, type TermPlace } from '@/glossary/findings/decisions';
import { sameValue } from '@/lib/base/same-value';
import type { Article } from '@/lib/document/article';
import type { Database } from '@/lib/store/kept/database';
import type { KeptDecision } from '@/lib/store/kept/kept-records';
import type { ReaderActions, ReaderState } from '@/lib/store/state/reader-state';
import {
  changeDecisions,
  type DecisionChange,
  type DecisionName,
  type DecisionRecords,
  decisionsAbout,
  nameOfDecision,
  ofPlace,
  readDecisions,
} from './article-decisions';
import type { Edit, EditLog } from './edit-log';
import { findSegment } from './post-edits';

/** What the reader decides about the terms of the article that is open: made, kept, and found again. */
export interface Deciding
  extends Pick<ReaderActions, 'chooseSense' | 'handleTerm' | 'forgetDecision' | 'switchGlossary'> {
  /** Reads what is kept about an article, which need not be open yet. */
  read(article: Article): Promise<DecisionRecords>;
  /** Has the records of the article that is opened stand. */
  open(records: DecisionRecords): Pick<ReaderState, 'decisions'>;
  /** Reads what is kept again, when another tab has decided something. */
  restore(): Promise<void>;
  /**
   * Writes each change's `after`, and says whether it did: not when something stands there that is
   * not its `before`, as after a decision in another tab.
   */
  apply(edit: Extract<Edit, { kind: 'decision' }>): boolean;
}

interface DecidingOptions {
  readonly store: StoreApi<ReaderState>;
  readonly database: Pick<Database, 'decisions'>;
  readonly edits: EditLog;
  /** Whether two entries are senses of one French term. */
  readonly shareFrench: (entryId: string, otherId: string) => boolean;
  /**
   * Called after each decision but those that are taken back; `accepted` are the places whose English
   * is to stay.
   */
  readonly onDecided: (accepted: readonly TermPlace[]) => void;
  /** Called when a decision was kept, for the other tabs. */
  readonly onKept: () => void;
}

export function createDeciding(options: DecidingOptions): Deciding {
  const { store, database, edits, shareFrench, onDecided, onKept } = options;
  let records: DecisionRecords = new Map();
  /** Counts the changes, so that a reading of the database that one overtook is not shown. */
  let changesMade = 0;

  const show = (changed: DecisionRecords): void => {
    records = changed;
    const { decisions: before } = store.getState();
    const decisions = readDecisions(changed, before);
    if (decisions !== before) store.setState({ decisions });
  };

  const change = (articleId: string, changes: readonly DecisionChange[]): void => {
    changesMade += 1;
    show(changeDecisions(records, changes));
    const kept = changes.map(({ about, after }) =>
      after
        ? database.decisions.write(after)
        : database.decisions.remove([articleId, about.kind, about.of]),
    );
    void Promise.all(kept).then(onKept);
  };

  const make = (changes: readonly DecisionChange[]): boolean => {
    const { article } = store.getState();
    if (article === null || changes.length === 0) return false;
    change(article.id, changes);
    edits.add({ kind: 'decision', articleId: article.id, changes });
    return true;
  };

  const standing = (about: DecisionName): KeptDecision | null =>
    records.get(nameOfDecision(about)) ?? null;

  const decide = (after: KeptDecision): readonly DecisionChange[] => {
    const before = standing(after);
    return sameValue(before, after)
      ? []
      : [{ about: { kind: after.kind, of: after.of }, before, after }];
  };

  const takeBack = (about: DecisionName): readonly DecisionChange[] => {
    const before = standing(about);
    return before ? [{ about, before, after: null }] : [];
  };

  const decideAt = (
    place: TermPlace,
    decided: Pick<Extract<KeptDecision, { kind: 'place' }>, 'entry' | 'handling'>,
  ): readonly DecisionChange[] => {
    const { article } = store.getState();
    const segment = article && findSegment(article, place.segmentId);
    return segment
      ? decide({
          article: article.id,
          kind: 'place',
          of: ofPlace(place),
          segment: segment.id,
          source: segment.text,
          start: place.start,
          ...decided,
        })
      : [];
  };

  const meanInArticle = (entryId: string): readonly DecisionChange[] => {
    const { article, decisions } = store.getState();
    if (article === null) return [];
    const others = decisions.senses.filter((id) => id !== entryId && shareFrench(entryId, id));
    if (others.length === 0 && decisions.senses.includes(entryId)) return [];
    const orders = [...records.values()].flatMap((one) =>
      one.kind === 'sense' ? [one.order] : [],
    );
    const order = Math.max(0, ...orders) + 1;
    return [
      ...others.flatMap((of) => takeBack({ kind: 'sense', of })),
      ...decide({ article: article.id, kind: 'sense', of: entryId, order }),
    ];
  };

  return {
    chooseSense(entryId, place) {
      if (place === null) {
        if (make(meanInArticle(entryId))) onDecided([]);
        return;
      }
      const before = standing({ kind: 'place', of: ofPlace(place) });
      if (before?.kind === 'place' && before.entry === entryId) return;
      if (make(decideAt(place, { entry: entryId, handling: null }))) onDecided([]);
    },

    handleTerm(place, entryId, handling) {
      if (!make(decideAt(place, { entry: entryId, handling }))) return;
      onDecided(handling === 'accepted' ? [place] : []);
    },

    forgetDecision(place) {
      if (make(takeBack({ kind: 'place', of: ofPlace(place) }))) onDecided([]);
    },

    switchGlossary(glossaryId, isOn) {
      const { article } = store.getState();
      if (article === null) return;
      const off = { kind: 'glossary-off', of: glossaryId } as const;
      if (make(isOn ? takeBack(off) : decide({ ...off, article: article.id }))) onDecided([]);
    },

    async read(article) {
      return decisionsAbout(article, await database.decisions.read());
    },

    open(opened) {
      records = opened;
      changesMade += 1;
      return { decisions: readDecisions(opened, noDecisions) };
    },

    async restore() {
      const { article } = store.getState();
      if (article === null) return;
      let made: number;
      let kept: readonly KeptDecision[];
      do {
        made = changesMade;
        kept = await database.decisions.read();
      } while (made !== changesMade);
      if (store.getState().article === article) show(decisionsAbout(article, kept));
    },

    apply({ articleId, changes }) {
      if (store.getState().article?.id !== articleId) return false;
      const stands = changes.every(({ about, before }) => sameValue(standing(about), before));
      if (stands) change(articleId, changes);
      return stands;
    },
  };
}
