import type { SizeSample } from './measure-sizes';
import { row } from './table-row';

/**
 * How much more each size's tab holds at its end than that of the first, which is the least when 1,000
 * words are measured first; in bytes, null where untold.
 */
export const memoryGrowths = (sizes: readonly SizeSample[]): readonly (number | null)[] =>
  sizes.map(({ memoryAfter }) => {
    const first = sizes[0]?.memoryAfter ?? null;
    return memoryAfter === null || first === null ? null : memoryAfter - first;
  });

/** The tables of the sizes. */
export function sizeLines(sizes: readonly SizeSample[]): string[] {
  const growths = memoryGrowths(sizes);
  const ms = (duration: number) => `${duration.toFixed(0)} ms`;
  const megabytes = (bytes: number | null | undefined) =>
    bytes == null ? '–' : `${(bytes / 1e6).toFixed(0)} MB`;
  return [
    '| words | first sentence | ms a word | until all have English | seeking terms | longest task opening | longest task translating | tasks over 50 ms |',
    '| --: | --: | --: | --: | --: | --: | --: | --: |',
    ...sizes.map((size) =>
      row([
        String(size.words),
        ms(size.firstSentenceMs),
        size.msPerWord.toFixed(2),
        size.msPerWordFirstPass.toFixed(2),
        size.msPerWordSeekingTerms.toFixed(2),
        ms(size.longestTaskOpeningMs),
        ms(size.longestTaskTranslatingMs),
        String(size.longTasksTranslating),
      ]),
    ),
    '',
    '| words | memory before | after | more than the first | peak | page’s own heap | frames scrolling | longest gap | over 50 ms |',
    '| --: | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...sizes.map((size, at) =>
      row([
        String(size.words),
        megabytes(size.memoryBefore),
        megabytes(size.memoryAfter),
        megabytes(growths[at]),
        megabytes(size.peakBytes),
        megabytes(size.pageHeapAfter),
        String(size.scrolling.frames),
        ms(size.scrolling.longestGapMs),
        `${(100 * size.scrolling.slowShare).toFixed(1)} %`,
      ]),
    ),
  ];
}
