import { messageOf } from '@/components/language/common/failure-message';
import { englishFailures } from '@/components/language/english/failures';
import type { Entry } from '@/glossary/entry';
import type { RefusalReason, Refused } from '@/glossary/import/concept/concept';
import type { FileReading, GlossaryPreview, ImportChoices } from '@/glossary/import/preview';
import { previewGlossary } from '@/glossary/import/preview-glossary';
import { bytesOf } from '../bytes-of';

/** Lines named of those that are left out. */
const MOST_NAMED = 3;

/**
 * Reads a glossary that a command was given. Tells in a line each what was guessed of a file's letters,
 * which rows are left out, and which statuses are not known.
 *
 * Throws an Error of one line, which names the file, when nothing can be read.
 *
 * @param name as the command was given it
 * @param path where it is
 */
export function readGlossary(
  name: string,
  path: string,
  tell: (line: string) => void,
  choices: ImportChoices = {},
): readonly Entry[] {
  return previewFile(name, path, tell, choices).taken.map(({ entry }) => entry);
}

/** `readGlossary`, with what the file was found to be. */
export function previewFile(
  name: string,
  path: string,
  tell: (line: string) => void,
  choices: ImportChoices,
): GlossaryPreview {
  const read = previewGlossary(bytesOf(name, path), choices);
  if (!read.ok) {
    if (read.failure.code === 'glossary-file-empty' && choices.sheet !== undefined) {
      throw new Error(`${name}: sheet ${choices.sheet + 1} is not there, or has no words`);
    }
    const { what, next } = messageOf(englishFailures, read.failure);
    throw new Error(`${name}: ${what} ${next}`);
  }
  const { taken, refused, reading } = read.value;
  if (taken.length === 0) {
    throw new Error(
      `${name}: no term has both French and English${refused.length > 0 ? `: ${namePlaces(refused)}` : ''}${othersOf(reading)}`,
    );
  }
  tellText(name, reading, tell);
  if (refused.length > 0) {
    const terms = refused.length === 1 ? '1 term is' : `${refused.length} terms are`;
    tell(`${name}: ${terms} left out: ${namePlaces(refused)}`);
  }
  const unknown = new Set(taken.flatMap(({ unknownStatuses }) => unknownStatuses));
  if (unknown.size > 0) {
    tell(
      `${name}: English with a status that is not known is left out: ${[...unknown].join(', ')}`,
    );
  }
  return read.value;
}

function tellText(name: string, { text }: ReadingWithText, tell: (line: string) => void): void {
  if (!text) return;
  const { encoding, isGuessed, badPlaces } = text;
  if (isGuessed) tell(`${name}: its letters are taken for ${encoding}; --encoding says otherwise`);
  if (badPlaces > 0)
    tell(`${name}: ${badPlaces === 1 ? '1 letter is' : `${badPlaces} letters are`} damaged`);
}

type ReadingWithText = Pick<FileReading, 'text'>;

/** Names the languages of a file that has neither French nor English. */
const othersOf = (reading: FileReading): string =>
  reading.kind === 'xml' && (reading.french.length === 0 || reading.english.length === 0)
    ? `; it has ${reading.languages.map(({ code }) => code).join(', ') || 'no languages'}`
    : '';

const reasons: Readonly<Record<RefusalReason, string>> = {
  'no-french': 'no French',
  'no-english': 'no English',
  'other-languages': 'other languages',
  'too-long': 'a text too long for a term',
  'unknown-status': 'a status that is not known',
  repeated: 'said before',
};

/** Names the lines by their reason: `no French in lines 3, 8, 9 and 12 more, no English in line 5`. */
function namePlaces(refused: readonly Refused[]): string {
  return [...new Set(refused.map(({ reason }) => reason))]
    .map((reason) => {
      const lines = refused.flatMap((each) => (each.reason === reason ? [each.line] : []));
      return `${reasons[reason]} in ${nameLines(lines)}`;
    })
    .join(', ');
}

function nameLines(lines: readonly number[]): string {
  const named = lines.slice(0, MOST_NAMED).join(', ');
  const more = lines.length - MOST_NAMED;
  return `${lines.length === 1 ? 'line' : 'lines'} ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
