import type { ReactNode } from 'react';
import { cutAtSpacedMarks } from './spaced-marks';

/**
 * Draws text so that no line begins or ends with a mark that French parts from its word by a space: `(Source |
 * : Turquie)`. The text itself stays as it was given, with its usual spaces.
 */
export function unbrokenSpaces(text: string): ReactNode {
  const pieces = cutAtSpacedMarks(text);
  if (pieces.length === 1 && pieces[0]?.isUnbroken === false) return text;
  return pieces.map(({ start, text: piece, isUnbroken }) =>
    isUnbroken ? (
      <span key={start} className="whitespace-nowrap">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
