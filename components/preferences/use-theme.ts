'use client';

import { parseTheme, type Theme } from './theme';
import { type KeptChoice, useKeptChoice } from './use-kept-choice';

const choice: KeptChoice<Theme> = {
  name: 'theme',
  usual: 'system',
  parse: parseTheme,
  format: (theme) => theme,
  show: (theme, root) => {
    root.dataset.theme = theme;
  },
};

/** The chosen colours, and what changes them. */
export const useTheme = () => useKeptChoice(choice);
