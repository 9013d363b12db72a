/** The colours: the system's choice, or the reader's own. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const parseTheme = (value: unknown): Theme =>
  themes.find((theme) => theme === value) ?? 'system';
