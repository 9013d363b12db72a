'use client';

import { useEffect, useMemo, useState } from 'react';
import type { Article } from '@/lib/document/article';
import { Stretch } from './stretch';
import { stretchesOf } from './stretches';

/** A window shows no more at first. */
const FIRST_STRETCHES = 2;

/**
 * The number of stretches drawn at once: some ten milliseconds of work, so that a long article never blocks
 * the page.
 */
const STRETCHES_AT_ONCE = 4;

/**
 * Draws all paragraphs of an article. Of a long one, the first come at once and the rest when the page is
 * idle.
 */
export function TextStretches({
  article,
  isLong,
}: {
  readonly article: Article;
  readonly isLong: boolean;
}) {
  const stretches = useMemo(() => stretchesOf(article.paragraphs), [article]);
  const [drawn, setDrawn] = useState(FIRST_STRETCHES);
  useEffect(() => {
    if (drawn >= stretches.length) return;
    const timer = setTimeout(() => setDrawn(drawn + STRETCHES_AT_ONCE));
    return () => clearTimeout(timer);
  }, [drawn, stretches.length]);
  return stretches
    .slice(0, drawn)
    .map((paragraphs, index) => (
      <Stretch
        key={paragraphs[0]?.segments[0]?.id ?? index}
        paragraphs={paragraphs}
        isFirst={index === 0}
        isOfLongText={isLong}
      />
    ));
}
