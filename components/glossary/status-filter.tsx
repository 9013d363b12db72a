'use client';

import { ToggleGroup } from 'radix-ui';
import type { ReactNode } from 'react';
import { useMessages } from '@/components/language/language-provider';
import type { StatusCounts } from '@/glossary/findings/count-terms';
import { type TermStatus, termStatuses } from '@/glossary/findings/term-status';
import { StatusSample } from './status-sample';

const all = 'all';

/**
 * Says what the lines and signs in the text mean and how many there are of each, and filters by one of
 * them.
 */
export function StatusFilter({
  counts,
  total,
  value,
  onChange,
}: {
  readonly counts: StatusCounts;
  readonly total: number;
  /** Null shows all. */
  readonly value: TermStatus | null;
  readonly onChange: (value: TermStatus | null) => void;
}) {
  const { terms } = useMessages();
  const present = termStatuses.filter((status) => counts[status] > 0);
  return (
    <ToggleGroup.Root
      type="single"
      orientation="vertical"
      aria-label={terms.filter}
      value={value ?? all}
      onValueChange={(chosen) => {
        // The empty string means that the pressed button was pressed again; it stays pressed.
        if (chosen !== '') onChange(present.find((status) => status === chosen) ?? null);
      }}
      className="-ml-2 mt-1 flex flex-col text-small"
    >
      <Option value={all} count={total}>
        {terms.all}
      </Option>
      {present.map((status) => (
        <Option key={status} value={status} count={counts[status]}>
          <StatusSample status={status} />
        </Option>
      ))}
    </ToggleGroup.Root>
  );
}

function Option({
  value,
  count,
  children,
}: {
  readonly value: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  return (
    <ToggleGroup.Item
      value={value}
      className="flex items-baseline justify-between gap-3 rounded-md px-2 py-1 text-left hover:bg-veil data-[state=on]:bg-veil data-[state=on]:font-medium forced-colors:data-[state=on]:outline"
    >
      <span>{children}</span>
      <span className="text-muted tabular-nums">{count}</span>
    </ToggleGroup.Item>
  );
}
