/** What stands for a sentence without English: its French is in it where that is not beside it anyway. */
export const missingEnglish = (french: string, sides: 'english' | 'both'): string =>
  sides === 'both' ? '[Not translated]' : `[Not translated: ${french}]`;
