import type { ExportSides } from './export-document';

/** The longest stem in UTF-16 units. File systems allow 255 bytes, and a letter may take four. */
const LONGEST_STEM = 60;

/** The names that Windows reserves for devices, whatever follows the first full stop. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Makes a file name: `Haut-Karabakh : la paix ?` gives `haut-karabakh-la-paix.fr-en.md`. */
export function exportFileName(title: string, sides: ExportSides, extension: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const stem = (words ?? []).reduce((name, word) => {
    const longer = name === '' ? word : `${name}-${word}`;
    return longer.length <= LONGEST_STEM ? longer : name;
  }, '');
  const safe = stem === '' || deviceName.test(stem) ? ['article', stem].join('-') : stem;
  return `${safe.replace(/-$/, '')}.${sides === 'both' ? 'fr-en' : 'en'}.${extension}`;
}
