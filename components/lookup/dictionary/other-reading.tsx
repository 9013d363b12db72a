'use client';

import { useMemo } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { isKnownWord } from '@/components/lookup/words/page-lexicon';
import { lemmatise } from '@/glossary/french/lemmatise-french';
import { type DictionaryReading, wholeOf } from '@/lib/dictionary/dictionary';
import { dictionaryKey } from '@/lib/dictionary/spellings';
import { isGuessed, type NameReading, nameAt } from '@/lib/names/name-at';
import { quantityAt } from '@/lib/quantities/quantity-at';
import type { Span } from '@/lib/text/span';
import { NameText } from './name-text';
import { QuantityText } from './quantity-text';

/**
 * What words are that a dictionary may lack or know something else of: a number, a name (`unies` of _Nations
 * unies_ is more than the verb's form, _Nice_ more than an adjective), or nothing that is known.
 */
export function OtherReading({
  sentence,
  span,
  form,
  readings,
}: {
  readonly sentence: string;
  readonly span: Span;
  readonly form: string;
  readonly readings: readonly DictionaryReading[];
}) {
  const name = useMemo(() => nameAt(sentence, span), [sentence, span]);
  const quantity = useMemo(() => quantityAt(sentence, span), [sentence, span]);
  const whole = wholeOf(readings);
  if (whole === null && quantity !== null) return <QuantityText reading={quantity} />;
  if (name !== null && (whole === null || addsTo(readings, name, form))) {
    return (
      <>
        {name.what === 'possible' && readings.length === 0 ? <Unlisted form={form} /> : null}
        <NameText reading={name} />
      </>
    );
  }
  return readings.length === 0 ? <Unlisted form={form} /> : null;
}

/** Whether a name says more than the dictionary, which has names too. */
const addsTo = (readings: readonly DictionaryReading[], name: NameReading, form: string): boolean =>
  !isGuessed(name) &&
  (name.french !== form ||
    !readings.some(({ entry }) => entry.parts.some((part) => part.name === 'name')));

/** Says that the dictionary lacks the words, and gives the base form that the rules of French lead to. */
function Unlisted({ form }: { readonly form: string }) {
  const { dictionary: words, lookUp } = useMessages();
  const lemma = lemmatise(form, isKnownWord);
  return (
    <>
      <p className="text-small">{words.unlisted}</p>
      {dictionaryKey(lemma) === dictionaryKey(form) ? null : (
        <p className="text-muted text-small">
          {lookUp.lemma}:{' '}
          <span lang="fr" className="text-ink">
            {lemma}
          </span>
        </p>
      )}
    </>
  );
}
