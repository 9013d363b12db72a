/** British and American endings and words, each as the one may be written for the other. */
const pairs: readonly (readonly [
  british: RegExp,
  american: string,
  american: RegExp,
  british: string,
])[] = [
  [
    /(?<=\p{L}{2})our(?=s?$|ed$|ing$|able$|hood$|ite$)/u,
    'or',
    /(?<=(?:lab|col|fav|hon|neighb|harb|hum|rum|arm|behavi|vap|end?eav|sav|vig|val))or(?=s?$|ed$|ing$|able$|hood$|ite$)/u,
    'our',
  ],
  [
    /(?<=\p{L}{3})is(?=e[ds]?$|ing$|ation(?:s|al)?$|ers?$)/u,
    'iz',
    /(?<=\p{L}{3})iz(?=e[ds]?$|ing$|ation(?:s|al)?$|ers?$)/u,
    'is',
  ],
  [/(?<=anal|paral)ys(?=e[ds]?$|ing$)/u, 'yz', /(?<=anal|paral)yz(?=e[ds]?$|ing$)/u, 'ys'],
  [
    /(?<=(?:^|non-)(?:def|off|pret))ence(?=s?$|less$)/u,
    'ense',
    /(?<=(?:def|off|pret))ense(?=s?$|less$)/u,
    'ence',
  ],
  [
    /(?<=cent|theat|met|lit|fib|calib|somb|lust|meag|sabotag)re(?=s?$)/u,
    'er',
    /(?<=cent|theat|met|lit|fib|calib|somb|lust|meag)er(?=s?$)/u,
    're',
  ],
  [/(?<=^program)me(?=s?$)/u, '', /(?<=^program)(?=s?$)/u, 'me'],
  [/(?<=catal|dial|anal|monol)ogue(?=s?$)/u, 'og', /(?<=catal|dial|anal|monol)og(?=s?$)/u, 'ogue'],
  [/^aeroplane(?=s?$)/u, 'airplane', /^airplane(?=s?$)/u, 'aeroplane'],
  [/^grey/u, 'gray', /^gray/u, 'grey'],
  [/^manoeuvre/u, 'maneuver', /^maneuver/u, 'manoeuvre'],
  [/^sceptic/u, 'skeptic', /^skeptic/u, 'sceptic'],
  [/^(?=judg)(judg)e(?=ments?$)/u, '$1', /^judg(?=ments?$)/u, 'judge'],
  [
    /(?<=(?:travel|cancel|label|model|signal|counsel|council|jewel|fuel|level|quarrel|marvel))l(?=ed$|ing$|ers?$|ors?$)/u,
    '',
    /(?<=(?:travel|cancel|label|model|signal|counsel|council|jewel|fuel|level|quarrel|marvel))(?=ed$|ing$|ers?$|ors?$)/u,
    'l',
  ],
  [/^licence/u, 'license', /^license/u, 'licence'],
  [/^plough/u, 'plow', /^plow/u, 'plough'],
  [/^tyre/u, 'tire', /^tire(?=s?$)/u, 'tyre'],
];
/** What is written apart, with a hyphen or joined: `ceasefire`, `counter-terrorism`, `well-being`. */
const joined =
  /^(anti|cease|counter|cross|cyber|front|inter|long|micro|mid|multi|non|off|over|peace|post|pre|re|self|semi|short|sub|super|trans|under|vice|well|war|world)[ -]?(?=\p{Ll}{4}|line|fire)/u;

/**
 * Lists other ways to spell an English term: British for American and the other way about, and compounds joined or
 * apart. A space stands for a hyphen too. The term itself is not among them.
 */
export function otherSpellings(term: string): readonly string[] {
  const words = term.split(' ');
  const bySpelling = words.flatMap((word, at) =>
    spellings(word).map((other) => words.with(at, other).join(' ')),
  );
  const parts = term.split(/[ -]/);
  // `front line` and `e-mail` may be one word; of two longer ones that is no word that a text has.
  const whole = parts.length === 2 ? [parts.join('')] : [];
  const apart = joined.test(term) ? [term.replace(joined, '$1 ')] : [];
  const figures = /^\p{Lu}+\d+$/u.test(term) ? [term.replace(/(?=\d)(?<!\d)/u, ' ')] : [];
  return [...new Set([...bySpelling, ...whole, ...apart, ...figures])].filter(
    (other) => other !== term,
  );
}

/** What a word has that is written in two ways; most words have none of it. */
const variable =
  /ou?r|[iy][sz](?:[ei]|ation)|en[cs]e|re|er|program|ogu?|plane|gr[ea]y|eu?ver|s[ck]ep|dge?m|l(?:ed|ing|[eo]rs?)$|plow|plough|t[yi]re/u;

const spellings = (word: string): readonly string[] => {
  const lower = word.toLowerCase();
  if (!variable.test(lower)) return [];
  const others = pairs.flatMap(([british, toAmerican, american, toBritish]) => [
    lower.replace(british, toAmerican),
    lower.replace(american, toBritish),
  ]);
  return [...new Set(others)].filter((other) => other !== lower);
};
