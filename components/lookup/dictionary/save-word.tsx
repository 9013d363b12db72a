'use client';

import { useMessages } from '@/components/language/language-provider';
import { hasUnknownWord } from '@/components/lookup/words/has-unknown-word';
import { linkedSentence } from '@/components/lookup/words/linked-sentence';
import { shownSentenceOf } from '@/components/state/english-of';
import { useReaderStore, useVocabulary } from '@/components/state/reader-context';
import type { LookedUp } from '@/components/state/view-store';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { renderingOf } from '@/glossary/propose/propose-entry';
import type { DictionaryEntry } from '@/lib/dictionary/dictionary-entry';
import { dictionaryKey } from '@/lib/dictionary/spellings';
import { sliceSpan } from '@/lib/text/span';

/** Saves a word with its sentence to the reader's vocabulary, or says that it is saved. */
export function SaveWord({
  lookedUp: { segmentId, span },
  entry,
  form,
}: {
  readonly lookedUp: LookedUp;
  /** Null where the dictionary lacks the words. */
  readonly entry: DictionaryEntry | null;
  readonly form: string;
}) {
  const { vocabulary: words } = useMessages();
  const reader = useReaderStore();
  const french = entry?.headword ?? form;
  const isSaved = useVocabulary((state) =>
    state.words.some(({ id }) => id === dictionaryKey(french)),
  );
  const saveWord = useVocabulary((state) => state.saveWord);
  const save = () => {
    const state = reader.getState();
    const sentence = linkedSentence(state, segmentId);
    if (sentence === null || state.article === null) return;
    const { english } = sentence;
    const target = renderingOf(sentence, span);
    const isWord =
      english !== null &&
      target !== null &&
      !hasUnknownWord(state.doubts.get(segmentId), { text: english.text, span: target });
    saveWord({
      french,
      parts: entry?.parts.map(({ name }) => name) ?? [],
      form,
      english: isWord ? sliceSpan(english.text, target) : (entry?.parts[0]?.senses[0] ?? ''),
      sentence: sentence.french,
      translation: shownSentenceOf(state, segmentId)?.english ?? '',
      article: state.article.id,
      title: state.article.title,
    });
  };
  return (
    <div>
      {isSaved ? (
        <p className="flex items-center gap-1.5 text-muted text-small">
          <Icon name="tick" />
          {words.saved(french)}
        </p>
      ) : (
        <Button onClick={save}>
          <Icon name="add" />
          {words.save(french)}
        </Button>
      )}
    </div>
  );
}
