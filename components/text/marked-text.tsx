import type { TermMark } from '@/components/state/term-mark';
import { cutIntoPieces } from './pieces';
import { statusWordsId } from './status-words';
import { termAddress } from './term-address';

/**
 * A sentence's text with its terms as links to their panels. (Links rather than buttons, since a long
 * term must break over lines as text does.)
 */
export function MarkedText({
  text,
  marks,
  tabbable,
}: {
  readonly text: string;
  readonly marks: readonly TermMark[];
  /** Whether Tab stops at the terms: only in the current sentence. */
  readonly tabbable: boolean;
}) {
  return cutIntoPieces(text, marks).map(({ start, text: piece, mark }) =>
    mark === null ? (
      piece
    ) : (
      <a
        key={start}
        href={termAddress(mark.entryId)}
        className="term"
        data-term={mark.entryId}
        data-start={mark.start}
        data-finding={mark.status}
        aria-describedby={statusWordsId(mark.status)}
        aria-haspopup="dialog"
        tabIndex={tabbable ? 0 : -1}
      >
        {piece}
      </a>
    ),
  );
}
