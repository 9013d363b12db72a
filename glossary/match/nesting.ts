import type { Span } from '@/lib/text/span';

/**
 * Visits items in order of start, the longer first, each together with its direct holder. The items nest
 * and never cross, as the matches of a sentence do.
 *
 * @param open makes what the items within this one get as their holder, or null for an item to skip.
 *   `holders` are those of the items around it, the outermost first.
 */
export function visitNested<Item extends { readonly span: Span }, Holder>(
  items: Iterable<Item>,
  open: (item: Item, holders: readonly Holder[]) => Holder | null,
): void {
  const ends: number[] = [];
  const holders: Holder[] = [];
  for (const item of items) {
    while ((ends.at(-1) ?? item.span.end) < item.span.end) {
      ends.pop();
      holders.pop();
    }
    const holder = open(item, holders);
    if (holder === null) continue;
    ends.push(item.span.end);
    holders.push(holder);
  }
}
