import { nameKey } from './find-names';
import listed from './known-names.json';

const byCountry: ReadonlyMap<string, readonly string[]> = new Map(
  listed.countries.map(([french = '', , ...others]) => [nameKey(french), others]),
);

/** What may stand for a country beside its name, its adjective first: `Azerbaijani`, `Dutch`; none for what is no country. */
export const countryAdjectives = (french: string): readonly string[] =>
  byCountry.get(nameKey(french.trim())) ?? [];

/** Whether French words are the name of a country, without its article. */
export const isCountry = (french: string): boolean => byCountry.has(nameKey(french));
