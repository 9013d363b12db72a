/** The addresses of the app's pages. What an address asks for after its path, the page reads itself. */
export const pages: readonly string[] = ['/', '/library', '/glossary'];

/**
 * The address of the page that is asked for; null where it is none. A server of plain files has each page in a
 * folder, and asks for it with a slash at the end.
 */
export function pageAt({ pathname }: URL): string | null {
  const path = pathname.length > 1 && pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
  return pages.includes(path) ? path : null;
}
