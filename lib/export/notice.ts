import type { ExportDocument } from './export-document';

/**
 * What a file says of its English, in the language of those who read the English: that a machine made it,
 * and how many of the sentences in the file a person has revised since.
 */
export function machineNotice({ paragraphs }: Pick<ExportDocument, 'paragraphs'>): string {
  const origins = paragraphs.flatMap(({ sentences }) => sentences.map(({ origin }) => origin));
  const byHand = origins.filter((origin) => origin === 'hand').length;
  const total = origins.filter((origin) => origin !== null).length;
  if (byHand === 0) {
    return 'This English was made by a machine on the reader’s own device and has not been revised.';
  }
  if (byHand === total) {
    return 'This English was made by a machine on the reader’s own device; every sentence has been revised by hand.';
  }
  const have = byHand === 1 ? 'has' : 'have';
  return `This English was made by a machine on the reader’s own device; ${counted(byHand)} of its ${counted(total)} sentences ${have} been revised by hand.`;
}

const counted = (count: number): string => count.toLocaleString('en-GB');

/** The heading over the list of terms. */
export const termsHeading = 'Terms';
