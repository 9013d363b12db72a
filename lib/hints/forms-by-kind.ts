import { englishForms } from '@/glossary/english/english-forms';

/**
 * Forms of English verbs or nouns, by what they are: `base` is the singular of a noun, and `am` and `are` too;
 * `s` a plural or a third person, `past` the participle too.
 */
export type FormsByKind = Readonly<Record<(typeof formKinds)[number], readonly string[]>>;
export const formKinds = ['base', 's', 'ing', 'past'] as const;

/** Lists the forms of words that are all verbs, or all nouns. */
export function formsByKind(words: readonly string[], partOfSpeech: 'verb' | 'noun'): FormsByKind {
  const all = words.map((word) => {
    const forms = englishForms(word, { isExact: false, partOfSpeech });
    const past = forms.filter((form) => kindOf(form, word) === 'past');
    // `put` and `cut` are their own past.
    return { word, forms, past: past.length > 0 || partOfSpeech === 'noun' ? past : [word] };
  });
  const ofKind = (kind: keyof FormsByKind) =>
    all.flatMap(({ word, forms }) => forms.filter((form) => kindOf(form, word) === kind));
  return {
    base: ofKind('base'),
    s: ofKind('s'),
    ing: ofKind('ing'),
    past: all.flatMap(({ past }) => past),
  };
}

function kindOf(form: string, word: string): keyof FormsByKind {
  const [first = ''] = form.split(' ');
  if (form === word || /^(?:am|are)$/.test(first)) return 'base';
  if (first.endsWith('ing')) return 'ing';
  return /s$/.test(first) && first !== 'was' ? 's' : 'past';
}

export const allForms = ({ base, s, ing, past }: FormsByKind): readonly string[] => [
  ...new Set([...base, ...s, ...ing, ...past]),
];
