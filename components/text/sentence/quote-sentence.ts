import type { Provenance } from '@/lib/document/article-extras';

interface Quoted {
  readonly french: string;
  /** Null where there is none yet. */
  readonly english: string | null;
  readonly title: string;
  readonly provenance: Provenance;
}

/** Writes a sentence in both languages with where it comes from, a line each, to be pasted elsewhere. */
export function quoteSentence({ french, english, title, provenance }: Quoted): string {
  const { byline, source, date } = provenance;
  const origin = [byline, title, source, date].filter((part) => part !== null && part !== '');
  const texts = [french, english].filter((text) => text !== null);
  return [...texts, `— ${origin.join(', ')}`].join('\n');
}
