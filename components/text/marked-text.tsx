import type { TermMark } from '@/components/state/term-mark';
import { cutIntoPieces } from './pieces';
import { statusWordsId } from './status-words';
import { termAddress } from './term-address';

/**
 * Draws a sentence's text with its terms as links to their panels. They are links and not buttons, because
 * a long term must break over lines as text does.
 */
export function MarkedText({
  text,
  marks,
  tabbable,
}: {
  readonly text: string;
  readonly marks: readonly TermMark[];
  /** Whether Tab stops at the terms. It does so only in the current sentence. */
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
