'use client';

import { useMessages } from '@/components/language/language-provider';
import { Button } from '@/components/ui/button';
import { LONGEST_ARTICLE_WORDS } from '@/lib/document/read-article';
import type { ImportChoices, ImportedArticle } from '@/lib/import/files/imported-article';

/** By the names of the Encoding Standard. */
const encodings = [
  'utf-8',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'iso-8859-2',
];

/** How a document is read, where the reader may know better than the app. */
export function ImportChoiceFields({
  article,
  choices,
  choose,
}: {
  readonly article: ImportedArticle;
  /** What the reader wants, before the document has been read so. */
  readonly choices: ImportChoices;
  readonly choose: (choices: Partial<ImportChoices>) => void;
}) {
  const messages = useMessages();
  const { hardLines } = article;
  const encoding = article.encoding === null ? null : (choices.encoding ?? article.encoding);
  const chapters = article.chapters.map((chapter, place) => ({
    ...chapter,
    isChosen: choices.chapters?.includes(place) ?? chapter.isChosen,
  }));
  return (
    <>
      {chapters.length > 1 ? <ChapterFields chapters={chapters} choose={choose} /> : null}
      {hardLines === 'none' ? null : (
        <label className="flex items-center gap-2 text-small">
          <input
            type="checkbox"
            checked={!choices.keepsLines}
            onChange={({ target }) => choose({ keepsLines: !target.checked })}
            className="size-4 accent-accent"
          />
          {messages.article.joinLines}
        </label>
      )}
      {article.foreign === 'none' ? null : (
        <label className="flex items-center gap-2 text-small">
          <input
            type="checkbox"
            checked={!choices.translatesForeign}
            onChange={({ target }) => choose({ translatesForeign: !target.checked })}
            className="size-4 accent-accent"
          />
          {messages.article.leaveForeign}
        </label>
      )}
      {encoding === null ? null : (
        <label className="flex flex-wrap items-center gap-2 text-muted text-small">
          {messages.article.encoding}
          <select
            value={encoding}
            onChange={({ target }) => choose({ encoding: target.value })}
            className="rounded-md border border-edge bg-paper px-2 py-1 text-ink"
          >
            {[...new Set([encoding, ...encodings])].map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

function ChapterFields({
  chapters,
  choose,
}: {
  readonly chapters: ImportedArticle['chapters'];
  readonly choose: (choices: Partial<ImportChoices>) => void;
}) {
  const { article } = useMessages();
  const offered = chapters.map((chapter, place) => ({ ...chapter, place }));
  const chosen = offered.flatMap(({ isChosen, place }) => (isChosen ? [place] : []));
  const words = chapters.reduce((sum, chapter) => sum + (chapter.isChosen ? chapter.words : 0), 0);
  const choosePlaces = (places: readonly number[]) =>
    choose({ chapters: places.toSorted((a, b) => a - b) });
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="text-muted text-small">
        {article.chapters(chosen.length, chapters.length)},{' '}
        {article.chapterWords(words, LONGEST_ARTICLE_WORDS)}
      </legend>
      <ul className="max-h-48 overflow-y-auto rounded-md border border-rule p-2">
        {offered.map(({ title, words: length, isChosen, place }) => (
          <li key={place}>
            <label className="flex items-baseline gap-2 py-0.5 text-small">
              <input
                type="checkbox"
                checked={isChosen}
                onChange={() =>
                  choosePlaces(
                    isChosen ? chosen.filter((each) => each !== place) : [...chosen, place],
                  )
                }
                className="size-4 self-center accent-accent"
              />
              <span lang="fr">{title === '' ? article.chapterUntitled(place + 1) : title}</span>
              <span className="ml-auto text-muted">{article.words(length)}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className="flex gap-2">
        <Button look="quiet" onClick={() => choosePlaces(chapters.map((_, at) => at))}>
          {article.allChapters}
        </Button>
        <Button look="quiet" onClick={() => choosePlaces([])}>
          {article.noChapter}
        </Button>
      </div>
    </fieldset>
  );
}
