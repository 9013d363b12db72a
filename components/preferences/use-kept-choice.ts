'use client';

import { useEffect, useState } from 'react';
import { type Preference, readPreference, writePreference } from './preference';

/** A choice that is kept in a cookie and shown on the page's root. */
export interface KeptChoice<Value> {
  readonly name: Preference;
  readonly usual: Value;
  readonly parse: (kept: string | null) => Value;
  readonly format: (value: Value) => string;
  /** Sets the attributes of the root where the style sheet looks for the choice. */
  readonly show: (value: Value, root: HTMLElement) => void;
}

/**
 * Gives a choice, and what changes, shows and keeps it.
 *
 * @param choice must be the same object at each call
 */
export function useKeptChoice<Value>(
  choice: KeptChoice<Value>,
): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState(choice.usual);

  // The server set what was chosen when it sent the page; one from the offline cache may be older.
  useEffect(() => {
    const kept = choice.parse(readPreference(choice.name));
    choice.show(kept, document.documentElement);
    setValue(kept);
  }, [choice]);

  return [
    value,
    (chosen) => {
      choice.show(chosen, document.documentElement);
      setValue(chosen);
      void writePreference(choice.name, choice.format(chosen));
    },
  ];
}
