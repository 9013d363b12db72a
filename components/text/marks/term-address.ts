const start = '#term-';

/** Gives the address of a term's panel within the page. */
export const termAddress = (entryId: string): string => start + entryId;

/** Finds the id of the entry that an address within the page names; null when it names none. */
export function entryIdOf(address: string): string | null {
  if (!address.startsWith(start)) return null;
  try {
    return decodeURIComponent(address.slice(start.length));
  } catch (error) {
    // An address such as `#term-%` is malformed. The app writes none.
    if (error instanceof URIError) return null;
    throw error;
  }
}
