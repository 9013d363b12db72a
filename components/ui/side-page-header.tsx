'use client';

import type { ReactNode } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { buttonClass } from './button';
import { Icon } from './icon';

/**
 * The bar of a page beside the reader's, with its tools and the way back to the article.
 *
 * @param back the address of the article
 * @param isSticky whether the bar stays in sight; not where the page has a table that scrolls by itself
 */
export function SidePageHeader({
  back,
  isSticky = false,
  children,
}: {
  readonly back: string;
  readonly isSticky?: boolean;
  readonly children?: ReactNode;
}) {
  const { library, tools } = useMessages();
  return (
    <header className={`border-rule border-b bg-paper ${isSticky ? 'sticky top-0 z-20' : ''}`}>
      <div className="mx-auto flex max-w-[72rem] items-center gap-4 px-4 py-1.5 facing:px-8">
        <p className="font-semibold font-serif text-lg tracking-tight">Vis-à-vis</p>
        <nav aria-label={tools} className="ml-auto flex items-center gap-0.5">
          {children}
          {/* A page of its own, not a step within this one: each page has a security policy of its own. */}
          <a href={back} className={buttonClass('quiet')}>
            <Icon name="back" />
            {library.back}
          </a>
        </nav>
      </div>
    </header>
  );
}
