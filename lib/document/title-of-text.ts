/** In UTF-16 units. */
const LONGEST = 60;

/**
 * A title for a text that has none: its first words, by which it is found again in a list. Ends between words,
 * with `…` where it leaves some of the first line out. Empty for a text without letters and numbers.
 */
export function titleOfText(text: string): string {
  const line = text.split('\n').find((each) => /[\p{L}\p{N}]/u.test(each)) ?? '';
  const words = line.replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST) return words.replace(/[.,;: ]+$/, '');
  // A character beyond the first plane is two units.
  const cut = words.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
  const whole = words.charAt(cut.length) === ' ' ? cut : cut.replace(/ \S*$/, '');
  return `${whole.replace(/[.,;:« ]+$/, '')}…`;
}
