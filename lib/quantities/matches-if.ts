/**
 * All matches of a global pattern, where a text has the sign without which there are none. The pattern of all words for
 * numbers takes some milliseconds to compile, and longer to run than a short one.
 */
export const matchesIf = (
  sign: RegExp,
  pattern: RegExp,
  text: string,
): Iterable<RegExpExecArray> => (sign.test(text) ? text.matchAll(pattern) : []);
