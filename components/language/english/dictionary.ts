/** The English words of the interface about the dictionary. */
export const englishDictionary = {
  dictionary: {
    title: 'Dictionary',
    loading: 'Loading the dictionary',
    unlisted: 'The dictionary does not have this.',
    part: (part: string) => `Part of the word: ${part}`,
    names: {
      listed: 'A name, in English:',
      given: 'The name of a person, the same in English.',
      likely: 'Probably a name, the same in English.',
    },
    tenses: {
      infinitive: 'infinitive',
      present: 'present',
      imperfect: 'imperfect',
      future: 'future',
      conditional: 'conditional',
      'simple-past': 'simple past',
      subjunctive: 'present subjunctive',
      'imperfect-subjunctive': 'imperfect subjunctive',
      imperative: 'imperative',
      'present-participle': 'present participle',
      'past-participle': 'past participle',
    },
    ordinals: { 1: '1st', 2: '2nd', 3: '3rd' },
    or: ' or ',
    /** @param ordinals `1st or 3rd` */
    person: (ordinals: string, number: string) => `${ordinals} person ${number}`,
    numbers: { singular: 'singular', plural: 'plural' },
    formOf: (form: string, headword: string) => `${form} of “${headword}”`,
    parts: {
      noun: 'noun',
      name: 'name',
      verb: 'verb',
      adjective: 'adjective',
      adverb: 'adverb',
      preposition: 'preposition',
      conjunction: 'conjunction',
      determiner: 'determiner',
      pronoun: 'pronoun',
      number: 'number',
      interjection: 'interjection',
      phrase: 'phrase',
      other: 'other',
    },
    genders: { masculine: 'masculine', feminine: 'feminine', either: 'masculine or feminine' },
    more: (count: number) => (count === 1 ? '1 more sense' : `${count} more senses`),
    source:
      'From the Wiktionary (CC BY-SA 3.0), forms by Lefff (LGPLLR), pronunciation by eSpeak NG.',
    here: 'Here',
    noWord: 'The English here is no English word.',
    alsoHere: 'Other forms in this article',
    examples: 'Examples in this article',
    memoryExamples: 'Examples in your memories',
  },
};

export type DictionaryMessages = typeof englishDictionary;
