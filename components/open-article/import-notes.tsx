'use client';

import type { Language } from '@/components/language/common/language';
import type { Messages } from '@/components/language/english/messages';
import { useLanguage } from '@/components/language/language-provider';
import { assertNever } from '@/lib/base/assert-never';
import type { ImportedArticle, ImportNote } from '@/lib/import/files/imported-article';
import { nameOfLanguage, namesOfLanguages } from '@/lib/language/language-name';

/** What was guessed or left out, and who wrote the article where it came from. */
export function ImportNotes({ article }: { readonly article: ImportedArticle }) {
  const { messages, language } = useLanguage();
  const { byline, date, source } = article.extras.provenance;
  const facts = [byline, date, source].filter((fact) => fact !== null);
  return (
    <>
      {facts.length === 0 ? null : <p className="wrap-anywhere">{facts.join(' · ')}</p>}
      {article.notes.map((note) => (
        <p key={note.about}>{noteOf(messages, language, note)}</p>
      ))}
    </>
  );
}

function noteOf({ article }: Messages, language: Language, note: ImportNote): string {
  switch (note.about) {
    case 'encoding-guessed':
      return article.encodingGuessed(note.encoding);
    case 'times-left-out':
      return article.timesLeftOut(note.cues);
    case 'lines-joined':
      return article.linesJoined(note.lines);
    case 'surroundings-left-out':
      return article.surroundingsLeftOut(note.lines);
    case 'margins-left-out':
      return article.marginsLeftOut(note.lines);
    case 'not-french':
      return article.notFrench(nameOfLanguage(language, note.language));
    case 'foreign-passages':
      return article.foreignPassages(note.passages, namesOfLanguages(language, note.languages));
    default:
      return assertNever(note);
  }
}
