'use client';

import { useMessages } from '@/components/language/language-provider';
import { useMemories } from '@/components/state/reader-context';
import { Button } from '@/components/ui/button';
import type { SimilarPair } from '@/lib/memory/memory-service';
import { diffWords } from '@/lib/text/diff-words';
import { memoryName } from './memory-name';

/**
 * What the memories have for sentences like this one: the French with what differs marked, and the
 * English to take. Drawn within a sentence, so that it has no blocks of its own.
 */
export function MemoryOffers({
  french,
  pairs,
  onTake,
}: {
  readonly french: string;
  readonly pairs: readonly SimilarPair[];
  readonly onTake: (english: string) => void;
}) {
  const messages = useMessages();
  const words = messages.memories;
  const memories = useMemories((state) => state.memories);
  if (pairs.length === 0) return null;
  return (
    <span className="mt-2 block font-sans text-small">
      <span className="block text-muted">{words.offers}</span>
      {pairs.map((pair) => (
        <span
          key={`${pair.memory} ${pair.french} ${pair.english}`}
          className="mt-1 block border-rule border-l-2 pl-3"
        >
          <span className="block text-muted">
            {words.alike(pair.likeness, memoryName(pair.memory, memories, messages))}
          </span>
          <Difference memory={pair.french} sentence={french} />
          <span lang="en" className="block text-ink">
            {pair.english}
          </span>
          <Button
            look="quiet"
            aria-label={`${words.take}: ${pair.english}`}
            className="-ml-2"
            onClick={() => onTake(pair.english)}
          >
            {words.take}
          </Button>
        </span>
      ))}
    </span>
  );
}

/** The memory's French: struck out what the sentence has not, underlined what the memory has not. */
function Difference({ memory, sentence }: { readonly memory: string; readonly sentence: string }) {
  let at = 0;
  return (
    <span lang="fr" className="block">
      {diffWords(memory, sentence).map(({ kind, text }) => {
        at += text.length;
        if (kind === 'removed') return <del key={at}>{text}</del>;
        return kind === 'added' ? <ins key={at}>{text}</ins> : text;
      })}
    </span>
  );
}
