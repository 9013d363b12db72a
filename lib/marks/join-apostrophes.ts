import type { TextEdit } from './text-edits';

/** A capital with an apostrophe before a name, which is no elision: `N’Diaye`, `O'Brien`. */
const joined = /(?<![\p{L}\p{M}'’])\p{Lu}['’]\p{Lu}\p{Ll}+/gu;

/** Lists the spaces to be taken out of names that the French writes without: `N' Diaye`. */
export const joinApostrophes = (french: string, english: string): readonly TextEdit[] =>
  Array.from(new Set(french.match(joined) ?? []))
    .flatMap((name) => {
      const apart = `${name.slice(0, 1)}' ${name.slice(2)}`;
      const places: TextEdit[] = [];
      for (let at = english.indexOf(apart); at >= 0; at = english.indexOf(apart, at + 1)) {
        places.push({ start: at + 2, end: at + 3, text: '' });
      }
      return places;
    })
    .sort((a, b) => a.start - b.start);
