/** More would fill the page, and none is read any more. */
const MOST_TAGS = 20;
const LONGEST_TAG = 60;

/** Reads tags with commas between, without blanks and doubles, in their order. */
export function readTags(written: string): readonly string[] {
  const tags = written
    .split(/[,;]/)
    .map((tag) => tag.trim().replace(/\s+/g, ' ').slice(0, LONGEST_TAG))
    .filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, MOST_TAGS);
}
