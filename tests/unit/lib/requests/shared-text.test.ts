import { describe, expect, it } from 'vitest';
import { readShared, sharedAddress } from '@/lib/requests/shared-text';

const share = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const address = sharedAddress(form);
  return readShared(new URL(address, 'http://localhost').hash);
};

describe('what another app shares', () => {
  it.each([
    [
      { text: 'Il pleut & il neige.\nOui #1' },
      { kind: 'text', text: 'Il pleut & il neige.\nOui #1' },
    ],
    [
      { title: 'Météo', text: 'Il pleut.' },
      { kind: 'text', text: 'Météo\nIl pleut.' },
    ],
    [{ url: 'https://exemple.fr/a?b=c' }, { kind: 'address', address: 'https://exemple.fr/a?b=c' }],
    [
      { title: 'Météo', text: 'https://exemple.fr/a' },
      { kind: 'address', address: 'https://exemple.fr/a' },
    ],
    [{ text: 'javascript:alert(1)' }, { kind: 'text', text: 'javascript:alert(1)' }],
    [{}, null],
    [{ text: ' ' }, null],
  ])('%j arrives as it was sent', (fields, shared) => {
    expect(share(fields)).toEqual(shared);
  });

  it('goes to no server: it stands behind the #', () => {
    const form = new FormData();
    form.set('text', 'Il pleut.');
    const { pathname, search } = new URL(sharedAddress(form), 'http://localhost');
    expect(pathname + search).toBe('/');
  });

  it.each(['', '#term-bakou', '#shared=', '#shared=%E0%A4%A', '#text'])('%s is none', (hash) => {
    expect(readShared(hash)).toBeNull();
  });
});
