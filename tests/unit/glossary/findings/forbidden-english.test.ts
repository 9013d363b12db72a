import { describe, expect, it } from 'vitest';
import { entryOf, outline } from './finding';

describe('forbidden English', () => {
  const region = {
    ...entryOf('région séparatiste', 'breakaway region', 'region'),
    forbiddenEnglish: ['enclave', 'rebel region'],
  };

  it.each([
    ['The enclave fell.', 'forbidden: région séparatiste → enclave'],
    ['The breakaway region fell.', 'honoured: région séparatiste → breakaway region'],
    ['The region fell.', 'variant: région séparatiste → region'],
  ])('says of %j that it is there', (english, finding) => {
    expect(outline([region], 'La région séparatiste est tombée.', english)).toEqual([finding]);
  });

  it('does not take a part of it for what is wanted', () => {
    expect(outline([region], 'La région séparatiste.', 'The rebel regions.')).toEqual([
      'forbidden: région séparatiste → rebel regions',
    ]);
  });

  it('does not forbid a part of what is wanted', () => {
    const inside = {
      ...entryOf('enclave arménienne', 'Armenian enclave'),
      forbiddenEnglish: ['enclave'],
    };
    expect(outline([inside], 'L’enclave arménienne.', 'The Armenian enclave.')).toEqual([
      'honoured: enclave arménienne → Armenian enclave',
    ]);
  });

  it('leaves it to the word that it translates', () => {
    expect(
      outline([region], 'La région séparatiste et l’enclave.', 'The area and the enclave.', [
        'enclave=enclave',
      ]),
    ).toEqual(['missed: région séparatiste']);
  });

  it('judges an entry that has nothing else', () => {
    const only = { ...entryOf('régime', ''), forbiddenEnglish: ['regime'] };
    expect(outline([only], 'Le régime.', 'The regime.')).toEqual(['forbidden: régime → regime']);
    expect(outline([only], 'Le régime.', 'The government.')).toEqual([]);
  });
});
