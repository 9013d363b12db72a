import type { ExportTerm } from './export-document';

/** Says what a list says of a term after its French: `Lachin corridor. The only road …`. */
export const describeTerm = ({ english, definition }: ExportTerm): string =>
  [english.join(', '), definition].filter((text) => text !== '').join('. ');
