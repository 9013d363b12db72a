'use client';

import type { Messages } from '@/components/language/english/messages';
import { useMessages } from '@/components/language/language-provider';
import { assertNever } from '@/lib/base/assert-never';
import type { ImportedArticle, ImportNote } from '@/lib/import/files/imported-article';

/** What was guessed or left out, and who wrote the article where it came from. */
export function ImportNotes({ article }: { readonly article: ImportedArticle }) {
  const messages = useMessages();
  const { byline, date, source } = article.extras.provenance;
  const facts = [byline, date, source].filter((fact) => fact !== null);
  return (
    <>
      {facts.length === 0 ? null : <p className="wrap-anywhere">{facts.join(' · ')}</p>}
      {article.notes.map((note) => (
        <p key={note.about}>{noteOf(messages, note)}</p>
      ))}
    </>
  );
}

function noteOf({ article }: Messages, note: ImportNote): string {
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
    default:
      return assertNever(note);
  }
}
