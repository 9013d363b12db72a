import { sameValue } from '@/lib/base/same-value';
import { doAtOnce, type Steps } from '@/lib/base/steps';
import { type Entry, type EntryField, entryFields, unsaid } from '../entry';
import { spellingKey } from '../spelling-key';

/** What is done with an entry of a file whose French the glossary has with other English. */
export const mergeRules = ['keep', 'replace', 'add-variant', 'add-sense'] as const;
export type MergeRule = (typeof mergeRules)[number];

/** An entry of a file, with the key under which its French is compared. */
export interface KeyedEntry {
  /** Where it begins in the file: a line of text, or a row of a sheet, from 1. */
  readonly line: number;
  readonly entry: Entry;
  /** As `spellingKey` gives it of the French. */
  readonly key: string;
}

/** What the entries of a file are to a glossary that they are brought into. */
export interface ImportPlan<Theirs extends KeyedEntry = KeyedEntry> {
  /** Their French is not in the glossary. */
  readonly added: readonly Theirs[];
  /** The glossary has the same French and English; the file says more of it, or something else. */
  readonly changed: readonly { readonly mine: Entry; readonly theirs: Theirs }[];
  /** The glossary has the French with other English. */
  readonly conflicts: readonly { readonly mine: Entry; readonly theirs: Theirs }[];
  /** How many say just what the glossary says. */
  readonly same: number;
}

/**
 * Compares the entries of a file with those of a glossary, in the order of the file. Where the glossary has
 * 100,000 of them, that takes some seconds.
 *
 * @param existing the entries of the glossary; empty for a new one
 */
export function* planSteps<Theirs extends KeyedEntry>(
  existing: readonly Entry[],
  taken: readonly Theirs[],
): Steps<ImportPlan<Theirs>> {
  const byKey = new Map<string, Entry[]>();
  for (const entry of existing) {
    yield;
    const key = spellingKey(entry.french);
    const alike = byKey.get(key);
    if (alike) alike.push(entry);
    else byKey.set(key, [entry]);
  }
  const added: Theirs[] = [];
  const changed: { mine: Entry; theirs: Theirs }[] = [];
  const conflicts: { mine: Entry; theirs: Theirs }[] = [];
  let same = 0;
  for (const theirs of taken) {
    yield;
    const alike = (byKey.get(theirs.key) ?? []).filter((mine) => areOneTerm(mine, theirs.entry));
    const [first] = alike;
    const agreeing = alike.find((mine) => sharesEnglish(mine, theirs.entry));
    if (first === undefined) added.push(theirs);
    else if (agreeing === undefined) conflicts.push({ mine: first, theirs });
    else if (sameValue(overlaid(agreeing, theirs.entry), agreeing)) same += 1;
    else changed.push({ mine: agreeing, theirs });
  }
  return { added, changed, conflicts, same };
}

/** As `planSteps`, without a pause. */
export const planImport = (existing: readonly Entry[], taken: readonly KeyedEntry[]): ImportPlan =>
  doAtOnce(planSteps(existing, taken));

/** The entries that come of a plan: those to be added, and those that take the place of their namesakes. */
export interface Merged {
  /** Their ids are those of the file. */
  readonly added: readonly Entry[];
  readonly replaced: readonly Entry[];
}

/** Carries a plan out by a rule. What agrees is completed by every rule. */
export function* mergeSteps(
  { added, changed, conflicts }: ImportPlan,
  rule: MergeRule,
): Steps<Merged> {
  const newOnes = added.map(({ entry }) => entry);
  const replaced = new Map<string, Entry>();
  // Several of the file's entries may be about one of the glossary's.
  const current = (mine: Entry) => replaced.get(mine.id) ?? mine;
  for (const { mine, theirs } of changed) {
    yield;
    const now = current(mine);
    const merged = rule === 'keep' ? completed(now, theirs.entry) : overlaid(now, theirs.entry);
    if (!sameValue(merged, mine)) replaced.set(mine.id, merged);
  }
  for (const { mine, theirs } of conflicts) {
    yield;
    if (rule === 'replace') replaced.set(mine.id, overlaid(current(mine), theirs.entry));
    else if (rule === 'add-variant')
      replaced.set(mine.id, withVariants(current(mine), theirs.entry));
    else if (rule === 'add-sense') newOnes.push(theirs.entry);
  }
  return { added: newOnes, replaced: [...replaced.values()] };
}

/** As `mergeSteps`, without a pause. */
export const applyRule = (plan: ImportPlan, rule: MergeRule): Merged =>
  doAtOnce(mergeSteps(plan, rule));

/** Whether entries whose French has one key have one French: `EST` and `est` are two where capitals count. */
export const areOneTerm = (a: Entry, b: Entry): boolean =>
  !(a.isCaseSensitive || b.isCaseSensitive) ||
  spellingKey(a.french, true) === spellingKey(b.french, true);

const englishKey = (english: string): string => english.trim().toLowerCase();

/** Whether the first English of one is among the English of the other. */
function sharesEnglish(mine: Entry, theirs: Entry): boolean {
  if (mine.isKeptInFrench || theirs.isKeptInFrench)
    return mine.isKeptInFrench === theirs.isKeptInFrench;
  const ours = [mine.english, ...mine.englishVariants].map(englishKey);
  return ours.includes(englishKey(theirs.english));
}

const isSaid = (entry: Entry, field: EntryField): boolean =>
  field === 'definition' || field === 'english'
    ? entry[field] !== ''
    : field !== 'french' && field !== 'domain' && !sameValue(entry[field], unsaid[field]);

/** Mine with all that the other says; both lists of spellings are kept. */
function overlaid(mine: Entry, theirs: Entry): Entry {
  // Capitals alone are no other English.
  const isSameEnglish = englishKey(mine.english) === englishKey(theirs.english);
  const said = entryFields.filter(
    (field) => isSaid(theirs, field) && !(field === 'english' && isSameEnglish),
  );
  const over = { ...mine, ...Object.fromEntries(said.map((field) => [field, theirs[field]])) };
  return {
    ...over,
    frenchVariants:
      theirs.french === mine.french && theirs.frenchVariants.length === 0
        ? mine.frenchVariants
        : union(mine.frenchVariants, [theirs.french, ...theirs.frenchVariants], [mine.french]),
    englishVariants:
      isSameEnglish && theirs.englishVariants.length === 0
        ? mine.englishVariants
        : union(mine.englishVariants, [mine.english, ...theirs.englishVariants], [over.english]),
    forbiddenEnglish:
      theirs.forbiddenEnglish.length === 0
        ? mine.forbiddenEnglish
        : union(mine.forbiddenEnglish, theirs.forbiddenEnglish, []),
  };
}

/** Mine with what the other says where mine says nothing. */
function completed(mine: Entry, theirs: Entry): Entry {
  const missing = entryFields.filter((field) => isSaid(theirs, field) && !isSaid(mine, field));
  return { ...mine, ...Object.fromEntries(missing.map((field) => [field, theirs[field]])) };
}

const withVariants = (mine: Entry, theirs: Entry): Entry => ({
  ...mine,
  englishVariants: union(
    mine.englishVariants,
    [theirs.english, ...theirs.englishVariants],
    [mine.english],
  ),
});

/** Joins two lists without what matches an earlier one, what is blank, and what is left out. */
function union(
  first: readonly string[],
  second: readonly string[],
  without: readonly string[],
): readonly string[] {
  const known = new Set(without.map((spelling) => spellingKey(spelling)));
  return [...first, ...second].filter((spelling) => {
    const key = spellingKey(spelling);
    if (key === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}
