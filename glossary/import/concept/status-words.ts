import { rememberRecent } from '@/lib/base/remember-recent';
import { plainWords } from './plain-words';

/** How a term stands to its concept; `unmarked` is said of a draft too. */
export type TermStatus = 'preferred' | 'unmarked' | 'admitted' | 'forbidden';

/**
 * The words that tools write for a status, as `plainWords` gives them, by their beginning: TBX's
 * `deprecatedTerm-admn-sts` and `legacyTerm`, and what people write in tables in English and French.
 */
const beginnings: readonly (readonly [TermStatus, RegExp])[] = [
  [
    'forbidden',
    /^(?:deprecat|supersed|forbid|prohibit|do not use|donotuse|don t use|not to be used|never use|ban(?:ned)?$|obsolet|legacy|outdated|retired|withdrawn|reject|refus|avoid|wrong|incorrect|not (?:recommended|allowed|approved|accepted|preferred|valid)|non (?:recommande|admis|autorise|accepte|valide|prefere)|interdi|proscri|prohib|banni|a eviter|eviter|a proscrire|a bannir|ne (?:pas|jamais) (?:utiliser|employer)|n utilisez pas|deconseill|perime|caduc|desuet|vieilli|rejete|remplace|errone)/,
  ],
  [
    'preferred',
    /^(?:prefer|privilegi|recommend|recommand|standard|normalis|legal|regulat|reglement|official|officiel|approved|approuv|validated|valide|valid$|main|principal|mandatory|required|obligatoire|impose)/,
  ],
  [
    'admitted',
    /^(?:admit|admis|allow|accept|autoris|authori|permit|toler|alternativ|secondary|secondaire|synonym|variant)/,
  ],
  [
    'unmarked',
    /^(?:new|nouveau|draft|brouillon|propos|candidat|working|in progress|en cours|in use|en usage|active|actif|unmarked|non precise|not specified|unspecified|not set|unknown|inconnu|none|aucun|normal|default|public|to (?:be )?(?:review|check)|a (?:verifier|revoir|valider)|not reviewed|unreviewed|reviewed|checked|verifie|revu|translated|traduit|final|finalis|done|current|neutral|neutre|new term)/,
  ],
];

/** Null for words that say nothing known: such a term is never taken for one that may be used. */
export function statusOf(words: string): TermStatus | null {
  const plain = plainWords(words);
  return beginnings.find(([, beginning]) => beginning.test(plain))?.[0] ?? null;
}

/** What a cell of flags says: `CaseSense;HalfPrefix;Forbidden`, `terminology, read-only`. */
export interface TermFlags {
  readonly status: TermStatus | null;
  /** Null where the cell does not say. */
  readonly isCaseSensitive: boolean | null;
  readonly isKeptInFrench: boolean;
  /** Words that say nothing known. */
  readonly unknown: readonly string[];
}

/** Flags of memoQ and Weblate that are about the matching of other tools. */
const passedOver =
  /^(?:terminology|exact|half prefix|fuzzy\d*|custom|none|strict same|(?:max|min) (?:length|size)|python .*|c format|auto .*)$/;

/** A file has few of them, and has them in each of its rows. */
const FEW = 100;

export const readFlags = rememberRecent(FEW, (cell): TermFlags => {
  const each = cell
    .split(/[;,|]/)
    .map((words) => words.trim())
    .filter((words) => plainWords(words) !== '');
  const isCase = (words: string) => /^case ?(?:sens|permiss|insens)/.exec(plainWords(words))?.[0];
  const isKept = (words: string) =>
    /^(?:read ?only|dnt|do not translate|ne pas traduire|untranslatable|non translatable)$/.test(
      plainWords(words),
    );
  const rest = each.filter(
    (words) => !isCase(words) && !isKept(words) && !passedOver.test(plainWords(words)),
  );
  const statuses = rest.flatMap((words) => statusOf(words) ?? []);
  const saysCase = each.flatMap((words) => isCase(words) ?? []);
  return {
    status: statuses.find((status) => status === 'forbidden') ?? statuses[0] ?? null,
    isCaseSensitive:
      saysCase.length === 0
        ? null
        : saysCase.some((words) => /sens$/.test(words) && !/insens/.test(words)),
    isKeptInFrench: each.some(isKept),
    unknown: rest.filter((words) => statusOf(words) === null),
  };
});

/** Whether a cell says yes: `x`, `oui`, `TRUE`, `1`; null where it says neither. */
export function isYes(cell: string): boolean | null {
  const plain = plainWords(cell);
  if (/^(?:yes|y|oui|o|true|vrai|1|x|ok|on)$/.test(plain) || /^[✓✔☑✗✘]\ufe0f?$/u.test(cell.trim()))
    return true;
  return /^(?:no|n|non|false|faux|0|off)?$/.test(plain) ? false : null;
}
