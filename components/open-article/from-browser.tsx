'use client';

import { useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { Button, buttonClass } from '@/components/ui/button';
import { bookmarkletOf } from './bookmarklet';

/** How a page comes here from the browser that shows it, so that no server has to fetch it. */
export function FromBrowser() {
  const { article } = useMessages();
  const [isCopied, setCopied] = useState(false);
  const address = () => bookmarkletOf(window.location.origin, article.pageTooLarge);
  return (
    <details className="text-muted text-small">
      <summary className="cursor-pointer">{article.fromBrowser}</summary>
      <div className="mt-2 flex flex-col gap-2">
        <p>{article.bookmarkNote}</p>
        <p className="flex flex-wrap items-center gap-2">
          <a
            // The address is set on the element: it is no link of the page, and React draws none like it.
            href="#bookmark"
            ref={(link) => (link === null ? undefined : makeBookmark(link, address()))}
            draggable
            className={buttonClass('plain')}
          >
            {article.bookmark}
          </a>
          <Button
            look="quiet"
            onClick={() =>
              void navigator.clipboard.writeText(address()).then(() => setCopied(true))
            }
          >
            {article.copyBookmark}
          </Button>
          <span role="status">{isCopied ? article.bookmarkCopied : ''}</span>
        </p>
        <p>{article.shareNote}</p>
      </div>
    </details>
  );
}

/** It is there to be dragged. A click would run it on this page, which does not allow it. */
function makeBookmark(link: HTMLAnchorElement, address: string): () => void {
  const listening = new AbortController();
  link.setAttribute('href', address);
  link.addEventListener('click', (event) => event.preventDefault(), listening);
  return () => listening.abort();
}
