import type { MemoryPairs } from '@/lib/memory/memory-pairs';
import type {
  KeptArticle,
  KeptEnglish,
  KeptReading,
  KeptText,
} from '@/lib/store/kept/kept-articles';
import type {
  KeptBatch,
  KeptDecision,
  KeptEntry,
  KeptFieldEdit,
  KeptGlossary,
  KeptPostEdit,
  KeptSetting,
} from '@/lib/store/kept/kept-records';

/** The number of the format, which a change that an older app cannot read raises. */
export const ARCHIVE_VERSION = 1;

/**
 * All that the app keeps of a reader. The machine's sentences are left out: the English of each article is
 * there as it was shown, and the machine can say the rest again.
 */
export interface Archive {
  readonly articles: readonly KeptArticle[];
  readonly texts: readonly KeptText[];
  readonly readings: readonly KeptReading[];
  readonly english: readonly KeptEnglish[];
  readonly postEdits: readonly KeptPostEdit[];
  readonly decisions: readonly KeptDecision[];
  readonly fieldEdits: readonly KeptFieldEdit[];
  readonly glossaries: readonly KeptGlossary[];
  readonly entries: readonly (KeptEntry | KeptBatch)[];
  readonly settings: readonly KeptSetting[];
  readonly memories: readonly ArchivedMemory[];
  /** What the page's first paint hangs on, by its name: the language, the theme and the like. */
  readonly preferences: Readonly<Record<string, string>>;
}

/** The pairs of a translation memory; its name is among the settings. */
export interface ArchivedMemory extends MemoryPairs {
  readonly id: string;
}
