import { describe, expect, it } from 'vitest';
import { keepSpeed, readSpeeds } from '@/lib/mt/setup/kept-speeds';

function createStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

describe('kept speeds', () => {
  it('are the last of each translator', () => {
    const storage = createStorage();
    keepSpeed(storage, 'a', 100);
    keepSpeed(storage, 'b', 50);
    keepSpeed(storage, 'a', 120);
    expect(readSpeeds(storage)).toEqual({ a: 120, b: 50 });
  });

  it.each(['{"a":"fast"}', 'nonsense', '{"a":-1}', '[]'])(
    'are none where %s was kept',
    (written) => {
      const storage = createStorage();
      storage.setItem('translator-speeds', written);
      expect(readSpeeds(storage)).toEqual({});
    },
  );

  it('are none where the browser keeps nothing', () => {
    keepSpeed(null, 'a', 1);
    expect(readSpeeds(null)).toEqual({});
  });
});
