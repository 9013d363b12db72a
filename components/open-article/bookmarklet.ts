import type { Arrived } from '@/components/state/view-store';

/** Browsers open no longer addresses. */
const LONGEST_ADDRESS = 1_900_000;
const mark = '#page?';

/**
 * What runs on another site's page: it takes the page as its reader sees it, without scripts, pictures and
 * what is hidden, and opens this app with it behind the `#` of the address, which no browser sends to a
 * server.
 *
 * @param tooLarge is said of a page that no address holds
 */
const carryPage = (origin: string, tooLarge: string): string => `(() => {
  const copy = document.documentElement.cloneNode(true);
  const copies = copy.querySelectorAll('body *');
  document.querySelectorAll('body *').forEach((element, at) => {
    if (getComputedStyle(element).display === 'none') copies[at].remove();
  });
  const left = 'script:not([type="application/ld+json"]), style, link:not([rel="canonical"]), svg, img, picture, video, audio, iframe, noscript, template, object';
  copy.querySelectorAll(left).forEach((element) => element.remove());
  const page = new URLSearchParams({ address: location.href, html: copy.outerHTML }).toString();
  if (page.length > ${LONGEST_ADDRESS}) alert(${JSON.stringify(tooLarge)});
  else open(${JSON.stringify(`${origin}/${mark}`)} + page, '_blank', 'noopener');
})()`;

/** The address of a bookmark that brings the page on which it is clicked to this app. */
export const bookmarkletOf = (origin: string, tooLarge: string): string =>
  `javascript:${encodeURIComponent(carryPage(origin, tooLarge).replace(/\s*\n\s*/g, ' '))}`;

/**
 * The page that a bookmark brought in the address; null where there is none. It is read like any other page:
 * whoever made the address, nothing of it runs.
 *
 * @param hash with its `#`
 */
export function pageInHash(hash: string): Arrived | null {
  if (!hash.startsWith(mark)) return null;
  const given = new URLSearchParams(hash.slice(mark.length));
  const [address, html] = [given.get('address') ?? '', given.get('html') ?? ''];
  const isPage = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
  return isPage && html.trim() !== '' ? { kind: 'page', address, html } : null;
}
