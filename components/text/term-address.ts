const start = '#term-';

/** The address of a term's panel within the page. */
export const termAddress = (entryId: string): string => start + entryId;

/** The entry that an address within the page names; null when it names none. */
export function entryIdOf(address: string): string | null {
  if (!address.startsWith(start)) return null;
  try {
    return decodeURIComponent(address.slice(start.length));
  } catch (error) {
    // `#term-%`, which no link of ours says.
    if (error instanceof URIError) return null;
    throw error;
  }
}
