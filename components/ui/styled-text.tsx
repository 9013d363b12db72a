import type { ReactNode } from 'react';
import { assertNever } from '@/lib/base/assert-never';
import { type Inline, inlinesWithin } from '@/lib/document/inline';

/**
 * Text with its links and emphasis. A link says where it leads and is none to follow: what is read is not
 * left by mistake.
 */
export function StyledText({
  text,
  inlines,
}: {
  readonly text: string;
  readonly inlines: readonly Inline[];
}): ReactNode {
  const cuts = [
    ...new Set([0, text.length, ...inlines.flatMap(({ span }) => [span.start, span.end])]),
  ].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    const within = inlinesWithin(inlines, { start, end });
    return <Styled key={start} inlines={within} text={text.slice(start, end)} />;
  });
}

function Styled({
  inlines: [first, ...others],
  text,
}: {
  readonly inlines: readonly Inline[];
  readonly text: string;
}): ReactNode {
  if (first === undefined) return text;
  const inner = <Styled inlines={others} text={text} />;
  switch (first.style.kind) {
    case 'emphasis':
      return <em>{inner}</em>;
    case 'strong':
      return <strong>{inner}</strong>;
    case 'link':
      return (
        <span title={first.style.address} className="underline decoration-1 underline-offset-2">
          {inner}
        </span>
      );
    default:
      return assertNever(first.style);
  }
}
