import { sameValue } from '@/lib/base/same-value';
import type { KeptArticle, KeptReading } from '@/lib/store/kept/kept-articles';
import type { KeptSetting } from '@/lib/store/kept/kept-records';
import type { Archive } from './archive';

/** Which of two records of one name counts: the one of this device, or the one of the file. */
export type Preferred = 'mine' | 'theirs';

/** What bringing a file back would do to the records of one kind. */
export interface TablePlan<Kept> {
  readonly write: readonly Kept[];
  /** Records that this device has none of. */
  readonly added: number;
  readonly same: number;
  /** Records that both have, and that say different things. */
  readonly different: number;
}

export interface MergePlan {
  readonly tables: { readonly [Table in Tables]: TablePlan<Archive[Table][number]> };
  /** Preferences that were never chosen on this device. */
  readonly preferences: Archive['preferences'];
}

type Tables = Exclude<keyof Archive, 'preferences'>;

/**
 * Plans how to take a file's records into what this device has: what it lacks is added, and nothing that it
 * has goes, unless the file's records are preferred where both have one.
 */
export function planMerge(mine: Archive, theirs: Archive, preferred: Preferred): MergePlan {
  const choose = <Kept>(ours: Kept, other: Kept): Kept => (preferred === 'mine' ? ours : other);
  const merge = <Kept>(
    own: readonly Kept[],
    others: readonly Kept[],
    keyOf: (record: Kept) => readonly string[],
    join: (ours: Kept, other: Kept) => Kept = choose,
  ): TablePlan<Kept> => {
    const known = new Map(own.map((record) => [JSON.stringify(keyOf(record)), record]));
    const write: Kept[] = [];
    let [added, same, different] = [0, 0, 0];
    // Of two records with one name in a file, the last counts, as in a database.
    for (const other of new Map(
      others.map((each) => [JSON.stringify(keyOf(each)), each]),
    ).values()) {
      const ours = known.get(JSON.stringify(keyOf(other)));
      if (ours === undefined) {
        added += 1;
        write.push(other);
      } else if (sameValue(ours, other)) {
        same += 1;
      } else {
        different += 1;
        const joined = join(ours, other);
        if (!sameValue(joined, ours)) write.push(joined);
      }
    }
    return { write, added, same, different };
  };
  const ofArticle = ({ article }: { readonly article: string }) => [article];
  const ofId = ({ id }: { readonly id: string }) => [id];

  return {
    tables: {
      articles: merge(mine.articles, theirs.articles, ofId, (ours, other) =>
        joinArticles(choose(ours, other), ours, other),
      ),
      // Two texts of one digest are the same; what is known of their structure may differ.
      texts: merge(mine.texts, theirs.texts, ofArticle),
      readings: merge(mine.readings, theirs.readings, ofArticle, laterReading),
      english: merge(mine.english, theirs.english, ofArticle),
      postEdits: merge(mine.postEdits, theirs.postEdits, ({ article, segment, source }) => [
        article,
        segment,
        source,
      ]),
      decisions: merge(mine.decisions, theirs.decisions, ({ article, kind, of }) => [
        article,
        kind,
        of,
      ]),
      fieldEdits: merge(mine.fieldEdits, theirs.fieldEdits, ({ entry, field }) => [entry, field]),
      glossaries: merge(mine.glossaries, theirs.glossaries, ofId),
      entries: merge(mine.entries, theirs.entries, ofId),
      settings: merge(
        mine.settings,
        theirs.settings,
        ({ name }) => [name],
        (ours, other) => joinSettings(ours, other, choose),
      ),
      memories: merge(mine.memories, theirs.memories, ofId),
    },
    preferences: Object.fromEntries(
      Object.entries(theirs.preferences).filter(([name]) => !Object.hasOwn(mine.preferences, name)),
    ),
  };
}

/** The chosen of two, with the tags of both and what only the other knew. One that is kept anywhere stays. */
function joinArticles(chosen: KeptArticle, ours: KeptArticle, other: KeptArticle): KeptArticle {
  const rest = chosen === ours ? other : ours;
  return {
    ...chosen,
    byline: chosen.byline ?? rest.byline,
    date: chosen.date ?? rest.date,
    source: chosen.source ?? rest.source,
    tags: [...new Set([...chosen.tags, ...rest.tags])],
    addedAt: Math.min(ours.addedAt, other.addedAt),
    deletedAt: ours.deletedAt === null || other.deletedAt === null ? null : ours.deletedAt,
  };
}

const laterReading = (ours: KeptReading, other: KeptReading): KeptReading =>
  other.openedAt > ours.openedAt ? other : ours;

/** The lists of memories are joined; of any other setting one counts. */
function joinSettings(
  ours: KeptSetting,
  other: KeptSetting,
  choose: (ours: KeptSetting, other: KeptSetting) => KeptSetting,
): KeptSetting {
  if (ours.name !== 'memories' || other.name !== 'memories') return choose(ours, other);
  const known = new Set(ours.value.map(({ id }) => id));
  return { ...ours, value: [...ours.value, ...other.value.filter(({ id }) => !known.has(id))] };
}
