import type { ReactElement } from 'react';

/** Text in the language that it is in, where that is not its column's. */
export const inLanguage = (language: string | undefined, text: ReactElement): ReactElement =>
  language === undefined ? text : <span lang={language}>{text}</span>;
