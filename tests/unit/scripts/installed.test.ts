import { describe, expect, it } from 'vitest';
import { missingPackages } from '../../../scripts/installed.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  },
};

describe('missingPackages', () => {
  it.each([
    ['nothing is installed', {}, ['node_modules/a']],
    ['all is there', { 'node_modules/a': '1.0.0' }, []],
    ['a version is another', { 'node_modules/a': '0.9.0' }, ['node_modules/a']],
    [
      'an optional package is there in another version',
      { 'node_modules/a': '1.0.0', 'node_modules/b': '1.0.0' },
      ['node_modules/b'],
    ],
    ['only an optional package is there', { 'node_modules/b': '2.0.0' }, ['node_modules/a']],
  ])('when %s', (_, installed, missing) => {
    const versions = new Map(Object.entries(installed));
    expect(missingPackages(lock, (path) => versions.get(path) ?? null)).toEqual(missing);
  });
});
