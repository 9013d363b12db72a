import type { ExportDocument, ExportOptions } from './export-document';
import { pageStyle } from './page-style';
import { writeXhtmlBody } from './xhtml-body';
import { escapeXml } from './xml';

/** Writes one HTML file that needs no other and runs no script, for reading, sending or printing. */
export const writeWebPage = (document: ExportDocument, options: ExportOptions): string =>
  [
    '<!DOCTYPE html>',
    `<html lang="${options.sides === 'both' ? 'fr' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Vis-à-vis">',
    `<title>${escapeXml(document.title)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    writeXhtmlBody(document, options),
    '</body>',
    '</html>',
    '',
  ].join('\n');
