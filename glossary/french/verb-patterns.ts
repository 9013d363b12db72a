import table from './words/verb-patterns.json';

export interface VerbPattern {
  /** The end of the infinitive. */
  readonly ending: string;
  /** The ends of all other forms. */
  readonly endings: readonly string[];
}

const imperfect = ['ais', 'ait', 'ions', 'iez', 'aient'];
export const futureEndings: readonly string[] = ['ai', 'as', 'a', 'ons', 'ez', 'ont', ...imperfect];

/**
 * Lists the other forms of a participle: `déposé` → `déposée`, `déposés`, `déposées`; `mis` → `mise`,
 * `mises`.
 */
export const agree = (participle: string): readonly string[] =>
  participle.endsWith('s')
    ? [participle, `${participle}e`, `${participle}es`]
    : ['', 'e', 's', 'es'].map((ending) => participle + ending);

/**
 * The French verbs by the end of the infinitive, those in -er apart; the first that fits counts. Each form
 * of the table replaces that end, and an empty one is missing: `falloir` has no imperative.
 */
export const verbPatterns: readonly VerbPattern[] = table.map(({ ending, ...forms }) => ({
  ending,
  endings: spellOut(forms),
}));

interface PrincipalForms {
  readonly present: readonly string[];
  /** The stem of the future; `simplePast` is that of the simple past. */
  readonly future: string;
  readonly simplePast: string;
  /** The masculine singular of the past participle; empty for one that never agrees: `été`. */
  readonly participle: string;
  /** The forms that the others do not give: irregular ones, and a participle that never agrees. */
  readonly further: readonly string[];
}

function spellOut(forms: PrincipalForms): readonly string[] {
  const { present, future, simplePast, participle, further } = forms;
  const we = present.find((form) => form.endsWith('ons'))?.slice(0, -3);
  const they = present.findLast((form) => form.endsWith('ent'))?.slice(0, -3);
  // `ayant`, not `avant`; `sachant`, not `savant`
  const hasParticiple = further.some((form) => form.endsWith('ant'));
  return [
    ...present,
    ...further,
    ...futureEndings.map((ending) => future + ending),
    ...(we === undefined ? [] : imperfect.map((ending) => we + ending)),
    ...(we === undefined || hasParticiple ? [] : [`${we}ant`]),
    ...(they === undefined ? [] : ['e', 'es'].map((ending) => they + ending)),
    ...(simplePast === '' ? [] : ['s', 't', 'rent'].map((ending) => simplePast + ending)),
    ...(participle === '' ? [] : agree(participle)),
  ];
}
