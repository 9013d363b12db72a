'use client';

import { useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import type { DictionaryEntry } from '@/lib/dictionary/dictionary-entry';
import type { WordForm } from '@/lib/dictionary/word-form';
import { describeForm } from './describe-form';

/** So many senses of a part of speech are shown at first: `faire` has more than thirty. */
const FIRST_SENSES = 4;

/** Shows an entry of the dictionary, and what the words that were looked up are of it. */
export function DictionaryEntryText({
  entry,
  forms,
}: {
  readonly entry: DictionaryEntry;
  readonly forms: readonly WordForm[];
}) {
  const messages = useMessages();
  const { dictionary: words } = messages;
  const described = forms.map((form) => describeForm(messages, form)).filter((each) => each !== '');
  return (
    <div>
      <p>
        <span lang="fr" className="font-semibold font-serif text-[1.0625rem]">
          {entry.headword}
        </span>
        {entry.pronunciation === null ? null : (
          <>
            {' '}
            <span className="ml-1 text-muted">/{entry.pronunciation}/</span>
          </>
        )}
      </p>
      {[...new Set(described)].map((each) => (
        <FormLine key={each} form={each} headword={entry.headword} />
      ))}
      {entry.parts.map(({ name, senses }) => (
        <div key={name} className="mt-1">
          <p className="text-muted text-small">
            {[words.parts[name], ...(name === 'noun' ? genderOf(entry, words.genders) : [])].join(
              ', ',
            )}
          </p>
          <Senses senses={senses} />
        </div>
      ))}
    </div>
  );
}

/** The headword is French within a sentence of the interface. */
function FormLine({ form, headword }: { readonly form: string; readonly headword: string }) {
  const { dictionary: words } = useMessages();
  const [before, after] = words.formOf(form);
  return (
    <p className="text-small">
      {before}
      <span lang="fr">{headword}</span>
      {after}
    </p>
  );
}

/** In one phrase, as a noun with either gender has `masculine or feminine`. */
function genderOf(
  { genders }: DictionaryEntry,
  words: { readonly masculine: string; readonly feminine: string; readonly either: string },
): readonly string[] {
  const [only, other] = genders;
  if (only === undefined) return [];
  return [other === undefined ? words[only] : words.either];
}

function Senses({ senses }: { readonly senses: readonly string[] }) {
  const { dictionary: words } = useMessages();
  const [areAllShown, setAllShown] = useState(false);
  const shown = areAllShown ? senses : senses.slice(0, FIRST_SENSES);
  return (
    <>
      <ol lang="en" className="list-decimal pl-5 font-serif leading-snug">
        {shown.map((sense) => (
          <li key={sense}>{sense}</li>
        ))}
      </ol>
      {shown.length < senses.length ? (
        <button
          type="button"
          onClick={() => setAllShown(true)}
          className="min-h-6 pointer-coarse:min-h-[44px] text-muted text-small underline decoration-edge underline-offset-2 hover:text-ink"
        >
          {words.more(senses.length - shown.length)}
        </button>
      ) : null}
    </>
  );
}
