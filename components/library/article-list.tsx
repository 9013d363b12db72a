'use client';

import { useEffect, useRef, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { Button } from '@/components/ui/button';
import type { LibraryArticle } from '@/lib/store/library/library-state';
import type { LibraryMatch } from '@/lib/store/library/search-library';
import { ArticleRow } from './article-row';
import { DetailsDialog } from './details-dialog';
import { RemovalDialog } from './removal-dialog';

/** Rows that are drawn in one go: more than fit on a screen, and quick to draw. */
const ROWS_AT_ONCE = 40;

/** What is asked about an article, in a dialog. */
type Question = { readonly about: 'details' | 'removal'; readonly articleId: string };

/** Lists articles: the first at once, more as the reader scrolls to the end, or asks for them. */
export function ArticleList({
  articles,
  matches,
  onTag,
}: {
  readonly articles: readonly LibraryArticle[];
  /** By article; null while nothing is searched for. */
  readonly matches: ReadonlyMap<string, LibraryMatch> | null;
  readonly onTag: (tag: string) => void;
}) {
  const { library } = useMessages();
  const [drawn, setDrawn] = useState(ROWS_AT_ONCE);
  const [question, setQuestion] = useState<Question | null>(null);
  const more = useRef<HTMLButtonElement>(null);
  const rest = articles.length - drawn;
  useEffect(() => {
    const button = more.current;
    if (button === null || rest <= 0) return;
    const watching = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setDrawn(drawn + ROWS_AT_ONCE);
    });
    watching.observe(button);
    return () => watching.disconnect();
  }, [drawn, rest]);
  const asked = articles.find(({ article }) => article.id === question?.articleId)?.article;
  const close = () => setQuestion(null);
  return (
    <>
      <ol aria-label={library.title} className="divide-y divide-rule">
        {articles.slice(0, drawn).map((one) => (
          <ArticleRow
            key={one.article.id}
            one={one}
            match={matches?.get(one.article.id) ?? null}
            onTag={onTag}
            onAsk={setQuestion}
          />
        ))}
      </ol>
      {rest > 0 ? (
        <Button ref={more} className="mt-4" onClick={() => setDrawn(drawn + ROWS_AT_ONCE)}>
          {library.more}
        </Button>
      ) : null}
      {asked && question?.about === 'details' ? (
        <DetailsDialog article={asked} onClose={close} />
      ) : null}
      {asked && question?.about === 'removal' ? (
        <RemovalDialog article={asked} onClose={close} />
      ) : null}
    </>
  );
}
