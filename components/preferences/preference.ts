/**
 * The choices that the page's first paint depends on. They are cookies, so that the server renders the page
 * in the right language and colours and no script has to run before the first paint.
 */
export type Preference = 'language' | 'theme' | 'look' | 'keys';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Reads the kept choice; null when there is none. */
export function readPreference(name: Preference): string | null {
  const prefix = `${name}=`;
  const found = document.cookie.split('; ').find((cookie) => cookie.startsWith(prefix));
  return found?.slice(prefix.length) ?? null;
}

/** Keeps a choice for a year. Where the browser has no cookie store, it lasts until the page is left. */
export async function writePreference(name: Preference, value: string): Promise<void> {
  if (!('cookieStore' in window)) return;
  await window.cookieStore.set({
    name,
    value,
    path: '/',
    expires: Date.now() + YEAR_MS,
    sameSite: 'strict',
  });
}
