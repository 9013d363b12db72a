'use client';

import { memo } from 'react';
import { formatDay } from '@/components/language/common/quantity';
import { useLanguage, useMessages } from '@/components/language/language-provider';
import { addressOf } from '@/components/state/article-address';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { shareOf } from '@/lib/store/library/arrange-articles';
import type { LibraryArticle } from '@/lib/store/library/library-state';
import type { Excerpt, LibraryMatch } from '@/lib/store/library/search-library';
import { useLibraryActions } from './library-context';

/** Shows an article of the library: what it is, how far it is, and what one can do with it. */
export const ArticleRow = memo(function ArticleRow({
  one,
  match,
  onTag,
  onAsk,
}: {
  readonly one: LibraryArticle;
  /** Where the words that are searched for stand; null while none are. */
  readonly match: LibraryMatch | null;
  readonly onTag: (tag: string) => void;
  readonly onAsk: (question: { about: 'details' | 'removal'; articleId: string }) => void;
}) {
  const { language, messages } = useLanguage();
  const { article } = one;
  const about = [
    article.byline,
    article.source,
    article.date === null ? null : formatDay(language, article.date),
  ].filter((fact) => fact !== null);
  return (
    <li className="flex items-start gap-3 py-3">
      <div className="min-w-0 flex-1">
        <h2 className="break-words font-serif text-xl leading-snug">
          <a
            href={addressOf(article.id)}
            lang="fr"
            className="pointer-coarse:inline-flex pointer-coarse:min-h-[44px] items-center hover:underline"
          >
            {article.title}
          </a>
        </h2>
        {about.length === 0 ? null : (
          <p className="break-words text-muted text-small">{about.join(' · ')}</p>
        )}
        <Figures one={one} />
        {match?.excerpt ? (
          <ExcerptLine excerpt={match.excerpt} count={messages.library.matches(match.places)} />
        ) : null}
        {article.tags.length === 0 ? null : (
          <ul aria-label={messages.library.tags} className="mt-1 flex flex-wrap gap-1.5">
            {article.tags.map((tag) => (
              <li key={tag}>
                <button
                  type="button"
                  onClick={() => onTag(tag)}
                  className="min-h-6 pointer-coarse:min-h-[44px] rounded-full bg-veil px-2.5 text-small hover:text-accent"
                >
                  {tag}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Tools one={one} onAsk={onAsk} />
    </li>
  );
});

function Figures({ one }: { readonly one: LibraryArticle }) {
  const { library } = useMessages();
  const { article, reading } = one;
  const figures = [
    library.words(article.words),
    library.translated(shareOf(reading.translated, one)),
    library.edited(shareOf(reading.edited, one)),
    reading.position > 0
      ? library.stopped(reading.position + 1, article.sentences)
      : library.notStarted,
  ];
  return <p className="text-muted text-small tabular-nums">{figures.join(' · ')}</p>;
}

function ExcerptLine({ excerpt, count }: { readonly excerpt: Excerpt; readonly count: string }) {
  const { text, span, language } = excerpt;
  return (
    <p className="mt-1 break-words text-small">
      <span lang={language} className="font-serif">
        {text.slice(0, span.start)}
        <mark className="bg-mark text-ink">{text.slice(span.start, span.end)}</mark>
        {text.slice(span.end)}
      </span>{' '}
      <span className="text-muted">({count})</span>
    </p>
  );
}

function Tools({
  one: { article },
  onAsk,
}: {
  readonly one: LibraryArticle;
  readonly onAsk: (question: { about: 'details' | 'removal'; articleId: string }) => void;
}) {
  const { library } = useMessages();
  const { remove, restore } = useLibraryActions();
  const { id, title } = article;
  if (article.deletedAt !== null) {
    return (
      <div className="flex flex-wrap justify-end gap-1">
        <Button aria-label={library.restore(title)} onClick={() => restore([id])}>
          <Icon name="undo" />
          {library.restoreShort}
        </Button>
        <IconButton
          icon="bin"
          label={library.removeForGood(title)}
          onClick={() => onAsk({ about: 'removal', articleId: id })}
        />
      </div>
    );
  }
  return (
    <div className="flex">
      <IconButton
        icon="pen"
        label={library.details(title)}
        onClick={() => onAsk({ about: 'details', articleId: id })}
      />
      <IconButton icon="bin" label={library.remove(title)} onClick={() => remove([id])} />
    </div>
  );
}
