'use client';

import { useId, useMemo, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { Choice } from '@/components/ui/choice';
import {
  arrangeArticles,
  type LibraryOrder,
  libraryOrders,
  tagsOf,
} from '@/lib/store/library/arrange-articles';
import type { LibraryArticle } from '@/lib/store/library/library-state';
import { ArticleList } from './article-list';
import { useLibraryMatches } from './use-library-matches';

/** Searches, sorts and sieves the articles, and lists what is left. */
export function ArticleBrowser({ articles }: { readonly articles: readonly LibraryArticle[] }) {
  const { library } = useMessages();
  const [words, setWords] = useState('');
  const [order, setOrder] = useState<LibraryOrder>('opened');
  const [tag, setTag] = useState<string | null>(null);
  const [deleted, setDeleted] = useState(false);
  const orderId = useId();
  const tags = useMemo(() => tagsOf(articles), [articles]);
  // The tag may be gone from its last article.
  const chosenTag = tags.some((one) => one.tag === tag) ? tag : null;
  const arranged = useMemo(
    () => arrangeArticles(articles, { order, tag: deleted ? null : chosenTag, deleted }),
    [articles, order, chosenTag, deleted],
  );
  const { matches, isSearching } = useLibraryMatches(arranged, words);
  const shown = useMemo(
    () => (matches === null ? arranged : arranged.filter(({ article }) => matches.has(article.id))),
    [arranged, matches],
  );
  const none = deleted ? library.noneDeleted : library.empty;
  return (
    <>
      <search className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-3">
        <input
          type="search"
          aria-label={library.search}
          placeholder={library.search}
          value={words}
          onChange={({ target }) => setWords(target.value)}
          className="min-h-9 min-w-0 flex-1 basis-72 rounded-md border border-edge bg-raised px-3 text-base"
        />
        <label htmlFor={orderId} className="flex items-center gap-2 text-muted text-small">
          {library.sort}
          <select
            id={orderId}
            value={order}
            onChange={({ target }) => {
              const chosen = libraryOrders.find((one) => one === target.value);
              if (chosen) setOrder(chosen);
            }}
            className="min-h-9 rounded-md border border-edge bg-raised px-2 text-ink"
          >
            {libraryOrders.map((one) => (
              <option key={one} value={one}>
                {library.orders[one]}
              </option>
            ))}
          </select>
        </label>
        <Choice
          label={library.shown}
          value={deleted ? 'deleted' : 'kept'}
          options={[
            { value: 'kept', label: library.kept },
            { value: 'deleted', label: library.deleted },
          ]}
          onChange={(chosen) => setDeleted(chosen === 'deleted')}
        />
      </search>
      {tags.length === 0 || deleted ? null : (
        <TagChoice tags={tags} chosen={chosenTag} onChoose={setTag} />
      )}
      <p role="status" className="mb-2 text-muted text-small">
        {isSearching
          ? library.searching
          : shown.length > 0
            ? library.count(shown.length)
            : matches === null
              ? none
              : library.noneFound}
      </p>
      <ArticleList articles={shown} matches={matches} onTag={setTag} />
    </>
  );
}

function TagChoice({
  tags,
  chosen,
  onChoose,
}: {
  readonly tags: ReturnType<typeof tagsOf>;
  readonly chosen: string | null;
  readonly onChoose: (tag: string | null) => void;
}) {
  const { library } = useMessages();
  return (
    <fieldset className="mb-3 flex flex-wrap gap-1.5">
      <legend className="sr-only">{library.tags}</legend>
      {[{ tag: null, count: 0 }, ...tags].map(({ tag, count }) => (
        <button
          key={tag ?? ''}
          type="button"
          aria-pressed={tag === chosen}
          onClick={() => onChoose(tag)}
          className="min-h-7 rounded-full border border-rule px-3 text-muted text-small hover:text-ink aria-pressed:border-accent aria-pressed:text-ink"
        >
          {tag === null ? library.allTags : `${tag} (${count})`}
        </button>
      ))}
    </fieldset>
  );
}
