'use client';

import { useMessages } from '@/components/language/language-provider';
import { FilterList } from '@/components/ui/filter-list';
import type { StatusCounts } from '@/glossary/findings/count-terms';
import { type TermStatus, termStatuses } from '@/glossary/findings/term-status';
import { StatusSample } from './status-sample';

/** What the lines and signs in the text mean, how many there are, and a choice of one of them. */
export function StatusFilter({
  counts,
  total,
  value,
  onChange,
}: {
  readonly counts: StatusCounts;
  readonly total: number;
  /** Null for all. */
  readonly value: TermStatus | null;
  readonly onChange: (value: TermStatus | null) => void;
}) {
  const { terms } = useMessages();
  return (
    <FilterList
      label={terms.filter}
      allLabel={terms.all}
      total={total}
      options={termStatuses
        .filter((status) => counts[status] > 0)
        .map((value) => ({
          value,
          count: counts[value],
          label: <StatusSample status={value} />,
        }))}
      value={value}
      onChange={onChange}
    />
  );
}
