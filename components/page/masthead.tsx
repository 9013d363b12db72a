'use client';

import { useEffect } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { BetterTranslator } from '@/components/settings/better-translator';
import { useReader, useView, useViewStore } from '@/components/state/reader-context';
import { noneTurned, type Side } from '@/components/state/view-store';
import { Choice } from '@/components/ui/choice';
import { isBuiltIn } from '@/lib/document/built-in-article';
import { hasOwnTitle } from '@/lib/document/own-title';
import type { SidesShown } from '@/lib/store/state/reading-place';
import { KeepingNotices } from './keeping-notices';
import { ProvenanceLine } from './provenance-line';

/** Shows the article's title, and lets the reader choose which languages are in sight. */
export function Masthead() {
  const messages = useMessages();
  const view = useViewStore();
  const article = useReader((state) => state.article);
  const title = article?.title ?? null;
  const sides = useView((state) => state.sides);
  // Who comes for the first time is told what this is, and how words are pointed at.
  const isFirst = article !== null && isBuiltIn(article);
  useEffect(() => {
    document.title = title === null ? 'Vis-à-vis' : `${title} · Vis-à-vis`;
  }, [title]);
  const options: readonly { value: SidesShown; label: string }[] = [
    { value: 'both', label: messages.both },
    { value: 'french', label: messages.french },
    { value: 'english', label: messages.english },
  ];
  return (
    <div className="pt-8 pr-8 pb-5 facing:pt-14 facing:pr-10">
      <KeepingNotices />
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          {isFirst ? (
            // The bar has no room for it on a narrow screen.
            <p className="mb-2 text-balance text-muted text-small wide:hidden print:hidden">
              <span className="min-[30rem]:hidden">Vis-à-vis · </span>
              {messages.tagline}
            </p>
          ) : null}
          {article !== null && hasOwnTitle(article) ? null : (
            <h1
              lang={title === null ? undefined : 'fr'}
              className="hyphens-auto text-balance break-words font-serif text-[min(2.25rem,12vw)] leading-tight tracking-tight facing:text-5xl"
            >
              {title ?? messages.phase.opening}
            </h1>
          )}
          {article === null ? null : <ProvenanceLine provenance={article.provenance} />}
        </div>
        <Choice
          label={messages.sides}
          value={sides}
          options={options}
          onChange={(chosen) =>
            view.setState({ sides: chosen, revealed: null, turned: noneTurned })
          }
        />
      </div>
      {sides === 'both' ? null : <RevealChoice sides={sides} />}
      <StandingLine />
      {isFirst ? (
        <div className="mt-1 text-muted text-small print:hidden">
          <p className="pointer-coarse:hidden">{messages.lookUp.how.mouse}</p>
          <p className="hidden pointer-coarse:block">{messages.lookUp.how.finger}</p>
        </div>
      ) : null}
      <BetterTranslator />
    </div>
  );
}

/** Who wrote the English: a machine, and how much of it a person has looked at since. */
function StandingLine() {
  const { doubts } = useMessages();
  const total = useReader(({ segments }) => segments.size);
  const revised = useReader(({ postEdits }) => Object.keys(postEdits).length);
  return total === 0 ? null : (
    <p className="mt-4 text-muted text-small">{doubts.standing(revised, total)}</p>
  );
}

/** How the language without a column is had all the same. */
function RevealChoice({ sides }: { readonly sides: Side }) {
  const { reveal } = useMessages();
  const view = useViewStore();
  const revealsCurrent = useView((state) => state.revealsCurrent);
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 font-sans text-muted text-small">
      <p>{reveal.how[sides]}</p>
      <p className="hidden pointer-coarse:block">{reveal.swipe}</p>
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          checked={revealsCurrent}
          onChange={(event) => view.setState({ revealsCurrent: event.target.checked })}
        />
        {reveal.always}
      </label>
    </div>
  );
}
