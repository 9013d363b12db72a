'use client';

import { useCallback, useEffect, useState } from 'react';
import { messageOf } from '@/components/language/common/failure-message';
import { useMessages } from '@/components/language/language-provider';
import type { LookedUp } from '@/components/state/view-store';
import { Button } from '@/components/ui/button';
import type { LexiconFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { type DictionaryReading, wholeOf } from '@/lib/dictionary/dictionary';
import { loadSiteDictionary } from '@/lib/dictionary/load-dictionary';
import { ArticleForms } from './article-forms';
import { DictionaryEntryText } from './dictionary-entry-text';
import { OtherReading } from './other-reading';
import { SaveWord } from './save-word';

/** What the dictionary says of some words; null while it is asked. */
type Answer = Result<readonly DictionaryReading[], LexiconFailure> | null;

/** Shows the dictionary's entries for some words: what form they are, and of which headword. */
export function DictionaryReadings({
  lookedUp,
  sentence,
  form,
}: {
  readonly lookedUp: LookedUp;
  /** The text of the sentence. */
  readonly sentence: string;
  /** The words that are looked up. */
  readonly form: string;
}) {
  const messages = useMessages();
  const { dictionary: words } = messages;
  const [answer, tryAgain] = useAnswer(form);
  return (
    <section aria-label={words.title} className="flex flex-col gap-2">
      <h3 className="text-muted text-small">{words.title}</h3>
      {answer === null ? (
        <p role="status" className="text-muted text-small">
          {words.loading}
        </p>
      ) : !answer.ok ? (
        <div role="alert" className="flex flex-col items-start gap-1.5 text-small">
          <p>
            {messageOf(messages.failure, answer.failure).what}{' '}
            {messageOf(messages.failure, answer.failure).next}
          </p>
          <Button onClick={tryAgain}>{messages.tryAgain}</Button>
        </div>
      ) : (
        <>
          <OtherReading
            sentence={sentence}
            span={lookedUp.span}
            form={form}
            readings={answer.value}
          />
          {answer.value.map((reading) => (
            <div key={nameOf(reading)}>
              {reading.part === null ? null : (
                <p className="text-muted text-small">{words.part(reading.part)}</p>
              )}
              <DictionaryEntryText entry={reading.entry} forms={reading.forms} />
              {reading === wholeOf(answer.value) ? (
                <ArticleForms entry={reading.entry} form={form} segmentId={lookedUp.segmentId} />
              ) : null}
            </div>
          ))}
          {answer.value.length === 0 ? null : (
            <p className="text-muted text-small">{words.source}</p>
          )}
        </>
      )}
      {answer?.ok ? (
        <SaveWord lookedUp={lookedUp} entry={wholeOf(answer.value)?.entry ?? null} form={form} />
      ) : null}
    </section>
  );
}

/** Entries that share their headword differ in their parts of speech. */
const nameOf = ({ entry, part }: DictionaryReading): string =>
  [part, entry.headword, ...entry.parts.map(({ name }) => name)].join(' ');

function useAnswer(form: string): readonly [Answer, () => void] {
  const [state, setState] = useState<{ readonly form: string; readonly answer: Answer }>({
    form,
    answer: null,
  });
  const ask = useCallback(() => {
    let isCurrent = true;
    setState({ form, answer: null });
    void answerOf(form).then((answer) => {
      if (isCurrent) setState({ form, answer });
    });
    return () => {
      isCurrent = false;
    };
  }, [form]);
  useEffect(ask, [ask]);
  return [state.form === form ? state.answer : null, ask];
}

async function answerOf(form: string): Promise<Answer> {
  const loaded = await loadSiteDictionary();
  if (!loaded.ok) return loaded;
  return loaded.value.lookUp(form).then(succeed, () => fail({ code: 'lexicon-altered' }));
}
