'use client';

import { useEffect, useState } from 'react';
import { readPreference, writePreference } from './preference';
import { parseTheme, type Theme } from './theme';

/** Holds the chosen theme, keeps it, and sets it on the page's root for the style sheet. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>('system');

  // The server set the theme that was chosen when it sent the page; a page from the offline cache may be
  // older.
  useEffect(() => {
    const kept = parseTheme(readPreference('theme'));
    show(kept);
    setTheme(kept);
  }, []);

  return [
    theme,
    (chosen) => {
      show(chosen);
      setTheme(chosen);
      void writePreference('theme', chosen);
    },
  ];
}

const show = (theme: Theme) => {
  document.documentElement.dataset.theme = theme;
};
