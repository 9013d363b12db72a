'use client';

import { usePathname } from 'next/navigation';
import {
  Activity,
  type ComponentType,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { LibraryPage } from '@/components/library/library-page';
import { articleAddressIn } from '@/components/state/article-address';

/**
 * Draws the library, and in its place the article that is opened from it: the page stays, so that the article
 * is there at once. Until the reader's part of the app has come, a link to an article leads to a page of its own.
 */
export function LibraryAndReader() {
  const isReading = usePathname() === '/';
  const [Reader, setReader] = useState<ComponentType | null>(null);
  const [isListed, setListed] = useState(false);
  const library = useRef<HTMLDivElement>(null);
  /** Where the list was left for an article, and by which link. */
  const left = useRef<{ readonly top: number; readonly link: HTMLElement } | null>(null);
  const noteListed = useCallback(() => setListed(true), []);

  useEffect(() => {
    if (!isListed && !isReading) return;
    import('./prepared-reader').then(
      ({ prepareReaderPage }) => setReader(() => prepareReaderPage()),
      // Without a network, and before all is kept, the links lead to the other page.
      () => undefined,
    );
  }, [isListed, isReading]);

  useEffect(() => {
    const listening = new AbortController();
    const openHere = (event: MouseEvent) => {
      const link = linkOfPlainClick(event);
      const address = link === null ? null : articleAddressIn(new URL(link.href));
      if (Reader === null || link === null || address === null) return;
      event.preventDefault();
      left.current = { top: window.scrollY, link };
      // The browser would go back to the list's place in the text of the article.
      window.history.scrollRestoration = 'manual';
      window.history.pushState(null, '', address);
    };
    library.current?.addEventListener('click', openHere, { signal: listening.signal });
    return () => listening.abort();
  }, [Reader]);

  useLayoutEffect(() => {
    if (isReading) return;
    document.title = 'Vis-à-vis';
    if (left.current === null) return;
    window.scrollTo({ top: left.current.top });
    left.current.link.focus({ preventScroll: true });
  }, [isReading]);

  return (
    <>
      <Activity mode={isReading ? 'hidden' : 'visible'}>
        <div ref={library}>
          <LibraryPage onListed={noteListed} />
        </div>
      </Activity>
      {isReading && Reader !== null ? (
        <InPlace>
          <Reader />
        </InPlace>
      ) : null}
    </>
  );
}

/** Takes the focus, as a page of its own does: the link that had it is gone. */
function InPlace({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      {children}
    </div>
  );
}

/** The link that a click follows in this window; null where it follows none, or opens another window. */
function linkOfPlainClick(event: MouseEvent): HTMLAnchorElement | null {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return null;
  return target instanceof Element ? target.closest('a') : null;
}
