const parameter = 'article';

/** The id of the article that an address names; null when it names none. */
export const articleIn = (search: string): string | null =>
  new URLSearchParams(search).get(parameter) || null;

/** The address of the library, which leads back to the article that is named; null for none. */
export const libraryAddress = (articleId: string | null): string =>
  articleId === null ? '/library' : `/library?${new URLSearchParams({ [parameter]: articleId })}`;

/** The article that an address of this site leads to, as `addressOf` gives it; null where it leads elsewhere. */
export function articleAddressIn({ origin, pathname, search, hash }: URL): string | null {
  const articleId = articleIn(search);
  const isHere = origin === window.location.origin && pathname === '/' && hash === '';
  return isHere && articleId !== null ? addressOf(articleId) : null;
}

/** The address at which an article of the library is read. */
export const addressOf = (articleId: string): string =>
  `/?${new URLSearchParams({ [parameter]: articleId })}`;
