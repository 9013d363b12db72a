'use client';

import { useMessages } from '@/components/language/language-provider';
import { useVocabulary } from '@/components/state/reader-context';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { SavedWord } from '@/lib/store/state/vocabulary-state';

/** Shows a saved word with its sentence, and lets the reader mark it as known or remove it. */
export function SavedWordItem({
  word,
  onRemoved,
}: {
  readonly word: SavedWord;
  readonly onRemoved: (word: SavedWord) => void;
}) {
  const { vocabulary: words } = useMessages();
  const setKnown = useVocabulary((state) => state.setKnown);
  const removeWord = useVocabulary((state) => state.removeWord);
  const { id, french, english, sentence, translation, title, isKnown } = word;
  return (
    <li className="flex flex-col gap-1 py-3">
      <div className="flex items-center justify-between gap-3">
        <p className="font-serif text-lg leading-snug">
          <span lang="fr" className="font-semibold">
            {french}
          </span>
          {english === '' ? null : (
            <>
              {' – '}
              <span lang="en">{english}</span>
            </>
          )}
        </p>
        <div className="flex shrink-0 items-center gap-1">
          <Button
            look="quiet"
            aria-label={isKnown ? words.learning(french) : words.known(french)}
            onClick={() => setKnown(id, !isKnown)}
          >
            {isKnown ? words.markLearning : words.markKnown}
          </Button>
          <IconButton
            icon="bin"
            label={words.remove(french)}
            onClick={() => {
              removeWord(id);
              onRemoved(word);
            }}
          />
        </div>
      </div>
      <p lang="fr" className="font-serif">
        {sentence}
      </p>
      {translation === '' ? (
        <p className="text-muted text-small">{words.noSentence}</p>
      ) : (
        <p lang="en" className="font-serif text-muted">
          {translation}
        </p>
      )}
      <p lang="fr" className="text-muted text-small">
        {title}
      </p>
    </li>
  );
}
