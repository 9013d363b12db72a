import type { TermMark } from '@/components/state/term-mark';
import { partOpening } from '@/components/ui/spaced-marks';
import { StyledText } from '@/components/ui/styled-text';
import { type Inline, inlinesWithin } from '@/lib/document/inline';
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
  inlines = [],
  tabbable,
}: {
  readonly text: string;
  readonly marks: readonly TermMark[];
  /** Links and emphasis, in UTF-16 units of `text`. */
  readonly inlines?: readonly Inline[] | undefined;
  /** Whether Tab stops at the terms. It does so only in the current sentence. */
  readonly tabbable: boolean;
}) {
  return cutIntoPieces(text, marks).map(({ start, text: piece, mark }, index, pieces) => {
    const before = pieces[index - 1];
    const next = pieces[index + 1];
    if (mark === null) {
      // An opening mark before a term is drawn with it, so that no line parts the two.
      const shown = next?.mark ? partOpening(piece)[0] : piece;
      return (
        <StyledText
          key={start}
          text={shown}
          inlines={inlinesWithin(inlines, { start, end: start + shown.length })}
          links={tabbable ? 'tab-stop' : 'no-tab-stop'}
        />
      );
    }
    const opening = before?.mark === null ? partOpening(before.text)[1] : '';
    const term = (
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
        {/* A link within a term leads nowhere, since a link cannot hold another. */}
        <StyledText
          text={piece}
          inlines={inlinesWithin(inlines, { start, end: start + piece.length })}
          links="not-followed"
        />
      </a>
    );
    return opening === '' ? (
      term
    ) : (
      <span key={start} className="whitespace-nowrap">
        {opening}
        {term}
      </span>
    );
  });
}
