'use client';

import { useMessages } from '@/components/language/language-provider';
import { memoryName } from '@/components/memory/memory-name';
import { useFoundPairs } from '@/components/memory/use-found-pairs';
import { useMemories } from '@/components/state/reader-context';

/** So many pairs show how a word is used; the search of the memories has them all. */
const MOST_EXAMPLES = 3;

/** Shows sentences of the memories that have the words, with their English. */
export function MemoryExamples(looked: LookedWords) {
  // Without any memory nothing is to be asked, and no worker to be started.
  const isAnyThere = useMemories((state) => state.memories.length > 0 || state.editCount > 0);
  return isAnyThere ? <Examples {...looked} /> : null;
}

interface LookedWords {
  readonly form: string;
  /** The sentence that the words stand in, which is no example of itself. */
  readonly sentence: string;
}

function Examples({ form, sentence }: LookedWords) {
  const messages = useMessages();
  const memories = useMemories((state) => state.memories);
  const found = useFoundPairs({ words: form, language: 'fr' });
  const pairs = (found?.pairs ?? []).filter(({ french }) => french !== sentence);
  if (pairs.length === 0) return null;
  const { memoryExamples } = messages.dictionary;
  return (
    <section aria-label={memoryExamples} className="flex flex-col gap-1.5">
      <h3 className="text-muted text-small">{memoryExamples}</h3>
      <ul className="flex flex-col gap-1.5">
        {pairs.slice(0, MOST_EXAMPLES).map(({ memory, french, english }) => (
          <li key={JSON.stringify([memory, french, english])} className="text-small leading-snug">
            <p lang="fr">{french}</p>
            <p lang="en" className="text-muted">
              {english}
            </p>
            <p className="text-muted text-xs">{memoryName(memory, memories, messages)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
