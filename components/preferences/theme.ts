/** The colours: the system's choice, or the reader's own. `contrast` follows the system's light or dark. */
export const themes = ['system', 'light', 'sepia', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export const parseTheme = (value: unknown): Theme =>
  themes.find((theme) => theme === value) ?? 'system';
