'use client';

import { ToggleGroup } from 'radix-ui';
import type { ReactNode } from 'react';

const all = 'all';

interface FilterOption<Value extends string> {
  readonly value: Value;
  readonly count: number;
  readonly label: ReactNode;
}

/** How many there are of each kind, one below another, and a choice of one of them or all. */
export function FilterList<Value extends string>({
  label,
  allLabel,
  total,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly allLabel: string;
  readonly total: number;
  readonly options: readonly FilterOption<Value>[];
  /** Null for all. */
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}) {
  return (
    <ToggleGroup.Root
      type="single"
      orientation="vertical"
      aria-label={label}
      value={value ?? all}
      onValueChange={(chosen) => {
        // Pressing the pressed one gives '': it stays.
        if (chosen !== '') onChange(options.find((each) => each.value === chosen)?.value ?? null);
      }}
      className="-ml-2 mt-1 flex flex-col text-small"
    >
      <Option value={all} count={total}>
        {allLabel}
      </Option>
      {options.map((option) => (
        <Option key={option.value} value={option.value} count={option.count}>
          {option.label}
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
      className="flex pointer-coarse:min-h-[44px] items-center justify-between gap-3 rounded-md px-2 py-1 text-left hover:bg-veil data-[state=on]:bg-veil data-[state=on]:font-medium forced-colors:data-[state=on]:outline"
    >
      <span>{children}</span>
      <span className="text-muted tabular-nums">{count}</span>
    </ToggleGroup.Item>
  );
}
