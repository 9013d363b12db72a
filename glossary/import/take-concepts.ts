import type { Entry } from '@/glossary/entry';
import { hasHabitOfCapitals } from '@/glossary/french/needs-capitals';
import { spellingKey } from '@/glossary/spelling-key';
import { sameValue } from '@/lib/base/same-value';
import { buildEntry } from './concept/build-entry';
import type { Concept, Refused } from './concept/concept';
import type { Taken } from './preview';

/** What is made of the concepts of a file. */
export interface TakenConcepts {
  readonly taken: readonly Taken[];
  readonly refused: readonly Refused[];
}

/**
 * Makes entries of what was read of a file, in its order. English that a row of its own forbids goes to the
 * entry with the same French; what says the same as an earlier row is refused.
 */
export function takeConcepts(read: readonly (Concept | Refused)[]): TakenConcepts {
  const taken: Taken[] = [];
  const refused: Refused[] = [];
  const known = new Map<string, Entry[]>();
  const isHabit = hasHabitOfCapitals(
    read.flatMap((each) => ('reason' in each ? [] : each.french.slice(0, 1))),
  );
  for (const [position, each] of read.entries()) {
    if ('reason' in each) {
      refused.push(each);
      continue;
    }
    const entry = buildEntry(each, position, isHabit);
    if ('reason' in entry) {
      refused.push(entry);
      continue;
    }
    const { line, readings, unknownStatuses } = each;
    const terms = `${entry.french}\n${entry.english}`;
    const alike = known.get(terms);
    if (alike?.some((other) => sameValue({ ...other, id: '' }, { ...entry, id: '' }))) {
      const words = `${entry.french} · ${entry.english}`.slice(0, 80);
      refused.push({ line, reason: 'repeated', words });
    } else {
      if (alike) alike.push(entry);
      else known.set(terms, [entry]);
      taken.push({ line, entry, readings, unknownStatuses });
    }
  }
  refused.sort((a, b) => a.line - b.line);
  return { taken: joinForbidden(taken), refused };
}

/** Whether a row only forbids English. */
const onlyForbids = ({ english, forbiddenEnglish, isKeptInFrench }: Entry): boolean =>
  english === '' && forbiddenEnglish.length > 0 && !isKeptInFrench;

function joinForbidden(taken: readonly Taken[]): readonly Taken[] {
  if (!taken.some(({ entry }) => onlyForbids(entry))) return taken;
  const wanting = new Map<string, Taken>();
  for (const each of taken) {
    const key = spellingKey(each.entry.french);
    if (!onlyForbids(each.entry) && !wanting.has(key)) wanting.set(key, each);
  }
  const forbidden = new Map<Taken, string[]>();
  const left = taken.filter((each) => {
    const wanted = onlyForbids(each.entry)
      ? wanting.get(spellingKey(each.entry.french))
      : undefined;
    if (wanted === undefined) return true;
    forbidden.set(wanted, [...(forbidden.get(wanted) ?? []), ...each.entry.forbiddenEnglish]);
    return false;
  });
  return left.map((each) => {
    const more = forbidden.get(each);
    return more === undefined ? each : { ...each, entry: forbid(each.entry, more) };
  });
}

function forbid(entry: Entry, more: readonly string[]): Entry {
  const keys = new Set(
    [entry.english, ...entry.englishVariants, ...entry.forbiddenEnglish].map((words) =>
      spellingKey(words),
    ),
  );
  const added = more.filter((words) => !keys.has(spellingKey(words)));
  return { ...entry, forbiddenEnglish: [...entry.forbiddenEnglish, ...new Set(added)] };
}
