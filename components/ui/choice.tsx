'use client';

import { ToggleGroup } from 'radix-ui';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/**
 * Lets the reader choose one of a few values, all in sight: a row of buttons of which one is always
 * pressed.
 */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(chosen) => {
        // The empty string means that the pressed button was pressed again; it stays pressed.
        const option = options.find((each) => each.value === chosen);
        if (option) onChange(option.value);
      }}
      className="inline-flex flex-wrap rounded-md border border-rule bg-raised p-0.5"
    >
      {options.map((option) => (
        <ToggleGroup.Item
          key={option.value}
          value={option.value}
          className="min-h-7 pointer-coarse:min-h-[44px] pointer-coarse:min-w-[44px] rounded-[5px] px-2.5 text-muted text-small hover:text-ink data-[state=on]:bg-veil data-[state=on]:font-medium data-[state=on]:text-ink forced-colors:data-[state=on]:outline"
        >
          {option.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
