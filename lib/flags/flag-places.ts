import type { Span } from '@/lib/text/span';
import type { SentenceFlag } from './sentence-flag';

/** Where a flag points, in UTF-16 units of the two texts; null where it means no place in one of them. */
export interface FlagPlaces {
  readonly source: Span | null;
  readonly target: Span | null;
}

export const placesOf = (flag: SentenceFlag): FlagPlaces => ({
  source: 'source' in flag ? flag.source : null,
  target: 'target' in flag ? flag.target : null,
});

/**
 * What tells a flag from the others of an article: its sentence, its kind and its place. The id of a
 * segment has no colon.
 */
export function nameOfFlag(segmentId: string, flag: SentenceFlag): string {
  const { source, target } = placesOf(flag);
  return [segmentId, flag.kind, (source ?? target)?.start ?? ''].join(':');
}

export const segmentOfFlag = (name: string): string => name.slice(0, name.indexOf(':'));
