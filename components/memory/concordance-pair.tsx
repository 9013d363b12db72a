'use client';

import type { ReactNode } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useMemories } from '@/components/state/reader-context';
import type { ConcordanceSearch } from '@/components/state/view-store';
import type { FoundPairs } from '@/lib/memory/memory-service';
import { memoryWords } from '@/lib/memory/memory-words';
import { memoryName } from './memory-name';

/** A pair with the words that were looked for marked, and the memory that has it. */
export function ConcordancePair({
  pair,
  search: { words, language },
}: {
  readonly pair: FoundPairs['pairs'][number];
  readonly search: ConcordanceSearch;
}) {
  const messages = useMessages();
  const memories = useMemories((state) => state.memories);
  return (
    <li className="border-rule border-b py-2 font-serif last:border-b-0">
      <div className="grid gap-x-6 gap-y-1 facing:grid-cols-2">
        <p lang="fr">{language === 'fr' ? markWords(pair.french, words) : pair.french}</p>
        <p lang="en">{language === 'en' ? markWords(pair.english, words) : pair.english}</p>
      </div>
      <p className="font-sans text-muted text-small">
        {memoryName(pair.memory, memories, messages)}
      </p>
    </li>
  );
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

function markWords(text: string, words: string): ReactNode {
  const wanted = new Set(memoryWords(words));
  const parts: ReactNode[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!memoryWords(found).every((each) => wanted.has(each))) continue;
    parts.push(
      text.slice(done, index),
      <mark key={index} className="bg-mark text-ink">
        {found}
      </mark>,
    );
    done = index + found.length;
  }
  return [...parts, text.slice(done)];
}
