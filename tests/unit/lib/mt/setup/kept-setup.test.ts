import { describe, expect, it } from 'vitest';
import type { EngineSetup } from '@/lib/mt/setup/engine-setup';
import { forgetSetup, keepSetup, readKeptSetup } from '@/lib/mt/setup/kept-setup';
import type { Machine } from '@/lib/mt/setup/machine';
import { machine } from './machine';

const setup: EngineSetup = { workers: 2, runtime: { device: 'wasm', threads: 1 } };

function createStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    spoil(change: (written: string) => string) {
      for (const [key, value] of items) items.set(key, change(value));
    },
  };
}

describe('a kept setup', () => {
  it('is there at the next visit, until it is forgotten', () => {
    const storage = createStorage();
    keepSetup(storage, machine, { setup, modelDigest: 'd1' });
    expect(readKeptSetup(storage, machine)).toEqual({ setup, modelDigest: 'd1' });
    forgetSetup(storage);
    expect(readKeptSetup(storage, machine)).toBeNull();
  });

  it.each<[string, Partial<Machine>]>([
    ['with other cores', { cores: 4 }],
    ['in another browser', { browser: 'Another' }],
    ['in a page that is not isolated', { isCrossOriginIsolated: false }],
  ])('does not count %s', (_, change) => {
    const storage = createStorage();
    keepSetup(storage, machine, { setup, modelDigest: 'd1' });
    expect(readKeptSetup(storage, { ...machine, ...change })).toBeNull();
  });

  it.each([
    ['is no JSON', () => '{'],
    [
      'has a worker count that is none',
      (written: string) => written.replace('"workers":2', '"workers":0'),
    ],
    ['has an unknown device', (written: string) => written.replace('wasm', 'abacus')],
  ])('does not count when it %s', (_, spoil) => {
    const storage = createStorage();
    keepSetup(storage, machine, { setup, modelDigest: 'd1' });
    storage.spoil(spoil);
    expect(readKeptSetup(storage, machine)).toBeNull();
  });

  it('is not missed where the browser keeps nothing', () => {
    const full = {
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(() => keepSetup(full, machine, { setup, modelDigest: 'd1' })).not.toThrow();
    keepSetup(null, machine, { setup, modelDigest: 'd1' });
    forgetSetup(null);
    expect(readKeptSetup(null, machine)).toBeNull();
  });
});
