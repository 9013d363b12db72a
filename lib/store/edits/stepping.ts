import type { StoreApi } from 'zustand/vanilla';
import { assertNever } from '@/lib/base/assert-never';
import type { Article } from '@/lib/document/article';
import type { ReaderState } from '@/lib/store/state/reader-state';
import type { AcceptingFlags } from './accepting-flags';
import type { Deciding } from './deciding';
import { type Edit, type EditLog, invertEdit } from './edit-log';
import type { GlossaryChange } from './glossary-records';
import { keepEdits, type Step, stepBack, stepForward } from './history';
import type { PostEditing } from './post-editing';

/** Goes back and forward through the history. Edits that another tab has overtaken are forgotten. */
export interface Stepping {
  undo(): void;
  redo(): void;
  /** Forgets the edits of other articles, when this one is opened. */
  keepEditsOf(article: Article): void;
}

interface SteppingOptions {
  readonly store: StoreApi<ReaderState>;
  readonly edits: EditLog;
  readonly glossary: { reapply(changes: readonly GlossaryChange[]): boolean };
  readonly deciding: Pick<Deciding, 'reapply'>;
  readonly postEditing: Pick<PostEditing, 'reapply'>;
  readonly acceptingFlags: Pick<AcceptingFlags, 'reapply'>;
  /** Called after a step, with the edit that was made again or taken back. */
  readonly onStepped: (edit: Edit, direction: 'undo' | 'redo') => void;
}

export function createStepping(options: SteppingOptions): Stepping {
  const { store, edits, glossary, deciding, postEditing, acceptingFlags, onStepped } = options;

  const reapply = (edit: Edit): boolean => {
    if (!isOf(edit, store.getState().article)) return false;
    switch (edit.kind) {
      case 'glossary':
        return glossary.reapply(edit.changes);
      case 'decision':
        return deciding.reapply(edit.changes);
      case 'flag':
        return acceptingFlags.reapply(edit.changes);
      case 'post-edit':
        return postEditing.reapply(edit.changes);
      default:
        return assertNever(edit);
    }
  };

  const step = (direction: 'undo' | 'redo'): void => {
    const take = direction === 'undo' ? stepBack<Edit> : stepForward<Edit>;
    let { history } = edits.store.getState();
    let next: Step<Edit> | null = take(history);
    while (next !== null) {
      const { edit } = next;
      if (reapply(direction === 'undo' ? invertEdit(edit) : edit)) {
        edits.set(next.history);
        onStepped(edit, direction);
        return;
      }
      history = keepEdits(history, (other) => other !== edit);
      if (isOf(edit, store.getState().article)) {
        // To go on to an earlier step would take back something that the reader did not mean.
        store.setState(({ overtaken }) => ({ overtaken: overtaken + 1 }));
        break;
      }
      next = take(history);
    }
    edits.set(history);
  };

  return {
    undo: () => step('undo'),
    redo: () => step('redo'),
    keepEditsOf(article) {
      edits.set(keepEdits(edits.store.getState().history, (edit) => isOf(edit, article)));
    },
  };
}

/** Glossaries are not of one article; all else that is edited is. */
const isOf = (edit: Edit, article: Article | null): boolean =>
  edit.kind === 'glossary' || edit.changes.every(({ articleId }) => articleId === article?.id);
