/** Where other apps send what their user shares; `app/manifest.ts` names it to the system. */
export const sharePath = '/share';

const start = '#shared=';

/** What another app shares: an address to look at, or a text. */
export type SharedText =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Gives the address within the app that carries what is shared. It stands behind `#`, which no browser sends
 * to a server.
 */
export function sharedAddress(form: FormData): string {
  const parts = ['title', 'text', 'url'].map((name) => String(form.get(name) ?? '').trim());
  const shared = parts.filter((part) => part !== '').join('\n');
  return `/${start}${encodeURIComponent(shared)}`;
}

/** Reads what `sharedAddress` wrote from the part of an address behind `#`; null when it is none, or nothing. */
export function readShared(hash: string): SharedText | null {
  if (!hash.startsWith(start)) return null;
  const text = decode(hash.slice(start.length)).trim();
  if (text === '') return null;
  // Of a shared page many apps give the title, and its address as the text.
  const last = text.split('\n').at(-1) ?? '';
  return /^https?:\/\/\S+$/.test(last) && text.length < last.length + 400
    ? { kind: 'address', address: last }
    : { kind: 'text', text };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}
