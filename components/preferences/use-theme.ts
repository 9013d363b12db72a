'use client';

import { createKeptChoice, useKeptChoice } from './kept-choice';
import { parseTheme, type Theme } from './theme';

const choice = createKeptChoice<Theme>({
  name: 'theme',
  usual: 'system',
  parse: parseTheme,
  format: (theme) => theme,
  show: (theme, root) => {
    root.dataset.theme = theme;
  },
});

/** The chosen colours, and what changes them. */
export const useTheme = () => useKeptChoice(choice);
