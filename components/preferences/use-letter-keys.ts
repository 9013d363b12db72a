'use client';

import { createKeptChoice, useKeptChoice } from './kept-choice';
import { formatLetterKeys, type LetterKeys, parseLetterKeys, usualKeys } from './letter-keys';

const choice = createKeptChoice<LetterKeys>({
  name: 'keys',
  usual: usualKeys,
  parse: parseLetterKeys,
  format: formatLetterKeys,
  show: (keys, root) => {
    root.dataset.letters = keys.areOn ? 'on' : 'off';
  },
});

/** The single-letter keys, and what changes them. */
export const useLetterKeys = () => useKeptChoice(choice);
