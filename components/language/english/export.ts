import { sentences } from './counting';

/** The English words of the interface about taking a translation along. */
export const englishExport = {
  title: 'Export',
  open: 'Export',
  description: 'The text exactly as it is on the screen now.',
  format: 'Format',
  formats: {
    txt: 'Plain text (.txt)',
    md: 'Markdown (.md)',
    html: 'Web page (.html)',
    docx: 'Word (.docx)',
    epub: 'E-book (.epub)',
    tmx: 'Translation memory (.tmx)',
    xlf: 'For translation tools (.xlf)',
    tsv: 'Table (.tsv)',
    json: 'Text, word links and terms (.json)',
  },
  content: 'Languages',
  contents: { english: 'English alone', both: 'Both languages' },
  onlyByHand: 'Only sentences edited by hand',
  withTerms: 'List of terms',
  withNotice: 'Say that a machine translated',
  nothingByHand: 'No sentence has been edited by hand.',
  writerMissing:
    'The part of the app that writes this format could not be loaded. Check the connection and try again.',
  notWritten: (detail: string) =>
    `The file could not be written (${detail}). Choose another format, and report this as a bug.`,
  preview: 'Preview',
  download: 'Download',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser refused to copy. Select the preview and copy it by hand.',
  unfinished: (left: number) => `${sentences(left)} not translated yet.`,
};
