const invariable = new Set(
  'of the a an in on to for and or by at with from under de und'.split(' '),
);

/** Forms that no rule gives, by base form. */
export const irregularEnglish: ReadonlyMap<string, readonly string[]> = new Map(
  `man:men woman:women person:persons,people child:children foot:feet crisis:crises basis:bases
   lay:laid,lays,laying take:took,taken give:gave,given break:broke,broken hold:held put:put keep:kept
   fight:fought shoot:shot leave:left withdraw:withdrew,withdrawn lead:led fall:fell,fallen meet:met
   strike:struck,stricken send:sent win:won lose:lost bring:brought seek:sought make:made rise:rose,risen
   begin:began,begun speak:spoke,spoken go:went,gone,goes come:came see:saw,seen say:said find:found
   flee:fled build:built cut:cut set:set hit:hit spread:spread stand:stood sit:sat run:ran write:wrote,written
   draw:drew,drawn throw:threw,thrown grow:grew,grown become:became wage:waged be:is,are,was,were,been,being,am
   have:has,had,having do:does,did,done agree:agreed`
    .split(/\s+/)
    .map((line): [string, string[]] => {
      const [base = '', forms = ''] = line.split(':');
      return [base, forms.split(',')];
    }),
);

/**
 * What may stand in a text for each word of an English term, itself included: plural, -s, -ing, -ed,
 * and the irregular forms of frequent words. A possessive needs none: its `'s` is words of its own.
 *
 * @param words as `foldWord` gives them
 */
export const inflectEnglish = (words: readonly string[]): readonly ReadonlySet<string>[] =>
  words.map(inflectWord);

function inflectWord(word: string): ReadonlySet<string> {
  if (invariable.has(word) || !/^\p{L}{2,}$/u.test(word)) return new Set([word]);
  const forms = [word, `${word}s`];
  // `spokesman` → `spokesmen`
  if (/(?:man|person)$/.test(word)) {
    forms.push(word.replace(/man$/, 'men').replace(/person$/, 'people'));
  }
  if (/(?:s|x|z|ch|sh|o)$/.test(word)) forms.push(`${word}es`);
  if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`);
  const stem = word.replace(/e$/, '');
  forms.push(`${stem}ing`, `${stem}ed`);
  // `ship` → `shipping`
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(word)) {
    forms.push(`${word}${word.at(-1)}ing`, `${word}${word.at(-1)}ed`);
  }
  return new Set([...forms, ...(irregularEnglish.get(word) ?? [])]);
}
