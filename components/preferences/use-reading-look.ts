'use client';

import {
  formatReadingLook,
  lookAttributes,
  parseReadingLook,
  type ReadingLook,
  usualLook,
} from './reading-look';
import { type KeptChoice, useKeptChoice } from './use-kept-choice';

const choice: KeptChoice<ReadingLook> = {
  name: 'look',
  usual: usualLook,
  parse: parseReadingLook,
  format: formatReadingLook,
  show: (look, root) => {
    for (const [name, value] of Object.entries(lookAttributes(look))) {
      root.setAttribute(name, value);
    }
  },
};

/** How the article is set, and what changes it. */
export const useReadingLook = () => useKeptChoice(choice);
