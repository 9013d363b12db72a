'use client';

import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Preference, readPreference, writePreference } from './preference';

interface Definition<Value> {
  readonly name: Preference;
  readonly usual: Value;
  readonly parse: (kept: string | null) => Value;
  readonly format: (value: Value) => string;
  /** Sets the attributes of the root where the style sheet looks for the choice. */
  readonly show: (value: Value, root: HTMLElement) => void;
}

/** A choice that is kept in a cookie and shown on the page's root, the same for all that use it. */
export interface KeptChoice<Value> {
  readonly store: StoreApi<{ readonly value: Value; readonly isRead: boolean }>;
  /** Takes what is kept: a page from the offline cache may show an older choice. */
  readonly read: () => void;
  readonly change: (value: Value) => void;
}

export function createKeptChoice<Value>(definition: Definition<Value>): KeptChoice<Value> {
  const { name, usual, parse, format, show } = definition;
  const store = createStore(() => ({ value: usual, isRead: false }));
  const take = (value: Value) => {
    show(value, document.documentElement);
    store.setState({ value, isRead: true });
  };
  return {
    store,
    read: () => {
      if (!store.getState().isRead) take(parse(readPreference(name)));
    },
    change: (value) => {
      take(value);
      void writePreference(name, format(value));
    },
  };
}

/** The choice as it is now, and what changes it. */
export function useKeptChoice<Value>({
  store,
  read,
  change,
}: KeptChoice<Value>): readonly [Value, (value: Value) => void] {
  const value = useStore(store, (state) => state.value);
  useEffect(read, [read]);
  return [value, change];
}
