import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isAllowed, licenceList, supplyProblems } from '../../../scripts/check-supply.mjs';

const sound = { version: '1.0.0', integrity: 'sha512-x', license: 'MIT' };
const lockOf = (entry: object) => ({ packages: { '': {}, 'node_modules/a': entry } });

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['Apache-2.0 AND LGPL-3.0-or-later AND MIT', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0', false],
    ['', false],
  ])('%j', (expression, expected) => {
    expect(isAllowed(expression)).toBe(expected);
  });
});

describe('the supply of packages', () => {
  it.each([
    ['is sound', sound, []],
    ['lacks a digest', { ...sound, integrity: '' }, ['has no digest']],
    ['has another licence', { ...sound, license: 'GPL-3.0' }, ['has the licence GPL-3.0']],
    ['has no licence', { version: '1.0.0', integrity: 'x' }, ['has the licence of none']],
    ['would run a script', { ...sound, hasInstallScript: true }, ['would run a script']],
  ])('%s', (_, entry, problems) => {
    expect(supplyProblems(lockOf(entry))).toEqual(
      problems.map((problem) => expect.stringContaining(`a@1.0.0 ${problem}`)),
    );
  });

  it('of this project is sound, and each package has its line', () => {
    const file = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));
    const lock = JSON.parse(readFileSync(file, 'utf8'));
    expect(supplyProblems(lock)).toEqual([]);
    expect(licenceList(lock)).toContain('\tMIT\n');
  });
});
