import type { FailureMessages } from '../common/failure-message';
import { formatBytes, formatNumber } from '../common/quantity';

export const englishGlossaryFailures = {
  'glossary-invalid': ({ problems }) => ({
    what: `The glossary has mistakes: ${problems.map(({ path, message }) => `${path}: ${message}`).join('; ')}`,
    next: 'Correct these entries and try again.',
  }),
  'memory-file-unreadable': () => ({
    what: 'This file could not be read.',
    next: 'Check that it is still there, then choose it again.',
  }),
  'memory-file-too-large': ({ limitBytes }) => ({
    what: `This file is too large; a translation memory may have up to ${formatBytes('en', limitBytes, 0)}.`,
    next: 'Export a part of it from the program it comes from.',
  }),
  'memory-file-unknown': ({ root }) => ({
    what:
      root === null
        ? 'This file is neither TMX nor XLIFF.'
        : `This file is XML of another kind, <${root}>, and neither TMX nor XLIFF.`,
    next: 'Export the translation memory as TMX (.tmx) or XLIFF (.xlf).',
  }),
  'memory-file-malformed': ({ line, detail }) => ({
    what: `The file has a mistake in line ${formatNumber('en', line)}: ${detail}.`,
    next: 'Mend it there, or export the translation memory anew.',
  }),
  'memory-file-without-pairs': ({ units }) => ({
    what:
      units === 0
        ? 'There are no sentences in this file.'
        : `Not one of ${formatNumber('en', units)} sentences has both French and English.`,
    next: 'Export the translation memory in these two languages.',
  }),
  'glossary-file-unreadable': () => ({
    what: 'This file could not be read.',
    next: 'Check that it is still there, then choose it again.',
  }),
  'glossary-reader-missing': () => ({
    what: 'The part of the app that reads glossaries could not be loaded.',
    next: 'Check the connection, then choose the file again.',
  }),
  'glossary-file-too-large': ({ limitBytes }) => ({
    what: `This file is too large; a glossary may have up to ${formatBytes('en', limitBytes)}.`,
    next: 'Export a part of the glossary, in French and English alone.',
  }),
  'glossary-file-unpacks-too-large': ({ limitBytes }) => ({
    what: `Unpacked, this workbook has more than ${formatBytes('en', limitBytes)}.`,
    next: 'Save the sheet with the terms alone, or save it as CSV.',
  }),
  'glossary-file-too-long': ({ limit }) => ({
    what: `This file has too many entries; a glossary may have up to ${formatNumber('en', limit)}.`,
    next: 'Divide it into several files.',
  }),
  'glossary-file-not-glossary': () => ({
    what: 'This file is neither a text nor a workbook.',
    next: 'Save the glossary as TBX, as CSV or as a workbook (.xlsx, .ods) without a password.',
  }),
  'glossary-file-empty': () => ({
    what: 'There is nothing in this file.',
    next: 'Choose another file, with French and English on each line.',
  }),
  'glossary-file-malformed': ({ line, detail }) => ({
    what: `This file has a mistake in line ${formatNumber('en', line)}: ${detail}.`,
    next: 'Mend it there, or export the glossary again.',
  }),
  'glossary-file-other-xml': ({ root }) => ({
    what: `This file is XML of another kind (<${root}>), and has no glossary.`,
    next: 'Export the glossary as TBX, or as a table.',
  }),
} satisfies Partial<FailureMessages>;
