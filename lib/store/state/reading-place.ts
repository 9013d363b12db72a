/** The languages that are in sight. */
export const sidesShown = ['both', 'french', 'english'] as const;
export type SidesShown = (typeof sidesShown)[number];

/** Where the reader is in an article, and what is in sight of it. */
export interface ReadingPlace {
  /** The first sentence in view, by its segment's id; null before anything was read. */
  readonly segment: string | null;
  /** The place of that sentence among all, from 0. */
  readonly position: number;
  /** The sentence that keys act on; null for none. */
  readonly current: string | null;
  readonly sides: SidesShown;
}
