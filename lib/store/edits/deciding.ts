import type { StoreApi } from 'zustand/vanilla';
import { noDecisions, type TermPlace } from '@/glossary/findings/decisions';
import { succeed } from '@/lib/base/result';
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
import type { EditLog } from './edit-log';
import { findSegment } from './post-edits';
import { createReversibleRecords } from './reversible-records';

/** The reader's decisions about the terms of the open article: made, kept, and found again. */
export interface Deciding
  extends Pick<ReaderActions, 'chooseSense' | 'handleTerm' | 'forgetDecision' | 'switchGlossary'> {
  /** Reads what is kept about an article, which need not be open yet. */
  read(article: Article): Promise<DecisionRecords>;
  /** Takes over the records of an article that is being opened, and gives what they say. */
  open(records: DecisionRecords): Pick<ReaderState, 'decisions'>;
  /** Reads what is kept again, when another tab has decided something. */
  restore(): Promise<void>;
  /** Makes or takes back a step of the history again, as `ReversibleRecords` says. */
  reapply(changes: readonly DecisionChange[]): boolean;
}

interface DecidingOptions {
  readonly store: StoreApi<ReaderState>;
  readonly database: Pick<Database, 'decisions'>;
  readonly edits: EditLog;
  /** Tells whether two entries are senses of one French term. */
  readonly shareFrench: (entryId: string, otherId: string) => boolean;
  /**
   * Called after each step of the reader's, but not when one is undone or made again.
   *
   * @param accepted the places whose English is to stay
   */
  readonly onDecided: (accepted: readonly TermPlace[]) => void;
  /** Called when a decision was kept, for the other tabs. */
  readonly onKept: () => void;
}

export function createDeciding(options: DecidingOptions): Deciding {
  const { store, database, edits, shareFrench, onDecided, onKept } = options;
  let decided: DecisionRecords = new Map();

  const display = (changed: DecisionRecords): void => {
    decided = changed;
    const { decisions: before } = store.getState();
    const decisions = readDecisions(changed, before);
    if (decisions !== before) store.setState({ decisions });
  };

  const findDecision = (about: DecisionName): KeptDecision | null =>
    decided.get(nameOfDecision(about)) ?? null;

  const records = createReversibleRecords<DecisionChange>({
    edits,
    editOf: (changes) => ({ kind: 'decision', changes }),
    findRecord: ({ about }) => findDecision(about),
    show(changes) {
      display(changeDecisions(decided, changes));
      return succeed(undefined);
    },
    keep: ({ articleId, about, after }) =>
      after
        ? database.decisions.write(after)
        : database.decisions.remove([articleId, about.kind, about.of]),
    onMade: (changes) => onDecided(changes.flatMap(acceptedPlace)),
    onKept,
  });

  const decide = (after: KeptDecision): DecisionChange => {
    const { article: articleId, kind, of } = after;
    return { articleId, about: { kind, of }, before: findDecision(after), after };
  };

  const takeBack = (articleId: string, about: DecisionName): DecisionChange => ({
    articleId,
    about,
    before: findDecision(about),
    after: null,
  });

  const decideAt = (
    place: TermPlace,
    decision: Pick<Extract<KeptDecision, { kind: 'place' }>, 'entry' | 'handling'>,
  ): readonly DecisionChange[] => {
    const { article } = store.getState();
    const segment = article && findSegment(article, place.segmentId);
    if (!segment) return [];
    const change = decide({
      article: article.id,
      kind: 'place',
      of: ofPlace(place),
      segment: segment.id,
      source: segment.text,
      start: place.start,
      ...decision,
    });
    return [change];
  };

  const meanInArticle = (entryId: string): readonly DecisionChange[] => {
    const { article, decisions } = store.getState();
    if (article === null) return [];
    const others = decisions.senses.filter((id) => id !== entryId && shareFrench(entryId, id));
    if (others.length === 0 && decisions.senses.includes(entryId)) return [];
    const orders = [...decided.values()].flatMap((one) =>
      one.kind === 'sense' ? [one.order] : [],
    );
    const order = Math.max(0, ...orders) + 1;
    return [
      ...others.map((of) => takeBack(article.id, { kind: 'sense', of })),
      decide({ article: article.id, kind: 'sense', of: entryId, order }),
    ];
  };

  return {
    chooseSense(entryId, place) {
      if (place === null) {
        records.make(meanInArticle(entryId));
        return;
      }
      const before = findDecision({ kind: 'place', of: ofPlace(place) });
      // A sense that is chosen already is not chosen again, which would forget how its term was handled.
      if (before?.kind === 'place' && before.entry === entryId) return;
      records.make(decideAt(place, { entry: entryId, handling: null }));
    },

    handleTerm: (place, entryId, handling) =>
      void records.make(decideAt(place, { entry: entryId, handling })),

    forgetDecision(place) {
      const { article } = store.getState();
      if (article !== null) {
        records.make([takeBack(article.id, { kind: 'place', of: ofPlace(place) })]);
      }
    },

    switchGlossary(glossaryId, isOn) {
      const { article } = store.getState();
      if (article === null) return;
      const off = { kind: 'glossary-off', of: glossaryId } as const;
      records.make([isOn ? takeBack(article.id, off) : decide({ ...off, article: article.id })]);
    },

    async read(article) {
      return decisionsAbout(article, await database.decisions.read());
    },

    open(opened) {
      decided = opened;
      return { decisions: readDecisions(opened, noDecisions) };
    },

    async restore() {
      const { article } = store.getState();
      if (article === null) return;
      const kept = await records.readKept(() => database.decisions.read());
      if (store.getState().article === article) display(decisionsAbout(article, kept));
    },

    reapply: records.reapply,
  };
}

/** Finds the place of a term whose English the reader accepts; empty for another decision. */
const acceptedPlace = ({ after }: DecisionChange): readonly TermPlace[] =>
  after?.kind === 'place' && after.handling === 'accepted'
    ? [{ segmentId: after.segment, start: after.start }]
    : [];
