'use client';

import { createKeptChoice, useKeptChoice } from './kept-choice';
import {
  formatReadingLook,
  lookAttributes,
  parseReadingLook,
  type ReadingLook,
  usualLook,
} from './reading-look';

const choice = createKeptChoice<ReadingLook>({
  name: 'look',
  usual: usualLook,
  parse: parseReadingLook,
  format: formatReadingLook,
  show: (look, root) => {
    for (const [name, value] of Object.entries(lookAttributes(look))) {
      root.setAttribute(name, value);
    }
  },
});

/** How the article is set, and what changes it. */
export const useReadingLook = () => useKeptChoice(choice);
