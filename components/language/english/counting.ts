import { formatBytes, formatNumber } from '../common/quantity';

export const bytes = (value: number): string => formatBytes('en', value);
export const wholeBytes = (value: number): string => formatBytes('en', value, 0);
export const number = (value: number): string => formatNumber('en', value);

/** Writes a number with what it counts: `1 sentence`, `1,200 sentences`. */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

export const sentences = (count: number): string => counted(count, 'sentence', 'sentences');
