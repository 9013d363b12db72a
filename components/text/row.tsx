import type { ReactNode } from 'react';
import { useSentenceView } from '@/components/state/use-sentence';
import { columnsClass } from './columns';

/**
 * A row of the text: a paragraph, a list or a table beside its English. Where one language alone is in sight,
 * it may be turned: it shows the other one in its place.
 */
export function Row({
  first,
  className,
  children,
}: {
  /** The id of its first sentence. */
  readonly first: string;
  readonly className: string;
  readonly children: ReactNode;
}) {
  const isTurned = useSentenceView(first, ({ turned }) => turned.has(first));
  return (
    // A word that is wider than its column is broken.
    <div
      data-row
      data-turned={isTurned || undefined}
      className={`relative wrap-anywhere ${columnsClass} ${className}`}
    >
      {children}
    </div>
  );
}
