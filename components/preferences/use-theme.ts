'use client';

import { useEffect, useState } from 'react';
import { readPreference, writePreference } from './preference';
import { parseTheme, type Theme } from './theme';

/** The chosen colours, kept, and set on the page's root where the style sheet looks for them. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>('system');

  // The server set what was chosen when it sent the page; one from the offline cache may be older.
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
