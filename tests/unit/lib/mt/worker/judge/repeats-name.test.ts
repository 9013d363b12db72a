import { describe, expect, it } from 'vitest';
import { repeatsName } from '@/lib/mt/worker/judge/repeats-name';
import { findNamesToKeep } from '@/lib/names/names-to-keep';

describe('an English text repeats a name', () => {
  it.each([
    ['des postes arméniens', 'several Armenia Armenian posts', true],
    ['des postes arméniens', 'several Armenian Armenian posts', true],
    ['le ministère russe', 'the Russia Russian ministry', true],
    ['l’armée azerbaïdjanaise', 'the Azerbaijani Azeri army', true],
    ['des postes arméniens', 'several Armenian posts in Armenia', false],
    ['des postes arméniens', 'several posts of Armenia, Armenian too', false],
    ['un accord russe et arménien', 'a Russian Armenian agreement', false],
    ['une route longue', 'a very very long road', false],
  ])('%s: %s', (french, english, is) => {
    expect(repeatsName({ names: findNamesToKeep(french) }, english)).toBe(is);
  });
});
