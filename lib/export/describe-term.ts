import type { ExportTerm } from './export-document';

/** `Lachin corridor. The only road …`: what a list says of a term after its French. */
export const describeTerm = ({ english, definition }: ExportTerm): string =>
  [english.join(', '), definition].filter((text) => text !== '').join('. ');
