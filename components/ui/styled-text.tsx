import type { ReactNode } from 'react';
import { assertNever } from '@/lib/base/assert-never';
import { type Inline, inlinesWithin } from '@/lib/document/inline';
import { unbrokenSpaces } from './unbroken-spaces';

/** How links are drawn: to be followed, and whether Tab stops at them, or only with their address told. */
export type LinkLook = 'tab-stop' | 'no-tab-stop' | 'not-followed';

/** Draws text with its links and emphasis. */
export function StyledText({
  text,
  inlines,
  links,
}: {
  readonly text: string;
  /** In UTF-16 units of `text`. */
  readonly inlines: readonly Inline[];
  readonly links: LinkLook;
}): ReactNode {
  if (inlines.length === 0) return unbrokenSpaces(text);
  const cuts = [
    ...new Set([0, text.length, ...inlines.flatMap(({ span }) => [span.start, span.end])]),
  ].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    const within = inlinesWithin(inlines, { start, end });
    return <Styled key={start} inlines={within} text={text.slice(start, end)} links={links} />;
  });
}

function Styled({
  inlines: [first, ...others],
  text,
  links,
}: {
  readonly inlines: readonly Inline[];
  readonly text: string;
  readonly links: LinkLook;
}): ReactNode {
  if (first === undefined) return unbrokenSpaces(text);
  const inner = <Styled inlines={others} text={text} links={links} />;
  switch (first.style.kind) {
    case 'emphasis':
      return <em>{inner}</em>;
    case 'strong':
      return <strong>{inner}</strong>;
    case 'link':
      return links === 'not-followed' || others.some(({ style }) => style.kind === 'link') ? (
        <span title={first.style.address} className="source-link">
          {inner}
        </span>
      ) : (
        <a
          href={first.style.address}
          // The page that is left for it learns nothing, and stays open.
          target="_blank"
          rel="noopener noreferrer"
          className="source-link"
          tabIndex={links === 'tab-stop' ? 0 : -1}
        >
          {inner}
        </a>
      );
    default:
      return assertNever(first.style);
  }
}
