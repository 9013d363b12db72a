import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTargets } from '@/glossary/findings/compile-targets';
import { findInTranslation } from '@/glossary/findings/find-in-translation';
import { compileGlossary } from '@/glossary/match/glossary-matcher';
import { matchTerms } from '@/glossary/match/match-terms';
import { builtInEntries } from '@/glossary/parse-entries';
import { spansOverlap } from '@/lib/text/span';
import { entryOf, findAll, outline } from './finding';

const builtIn = builtInEntries();

describe('findInTranslation', () => {
  it.each([
    [
      'Les installations de défense aérienne et les postes de commandement.',
      'The air defence sites and command posts.',
      [
        'honoured: défense aérienne → air defence',
        'honoured: postes de commandement → command posts',
      ],
    ],
    [
      'Les forces de maintien de la paix russes ont évacué les civils.',
      'Russian peacekeeping forces evacuated the civilians.',
      [
        'honoured: forces de maintien de la paix → peacekeeping forces',
        'honoured: maintien de la paix → peacekeeping',
      ],
    ],
    [
      'Les forces de maintien de la paix russes ont évacué les civils.',
      'Russian peacekeepers evacuated the civilians.',
      ['variant: forces de maintien de la paix → peacekeepers'],
    ],
    [
      'si « les séparatistes arméniens déposaient les armes ».',
      'if “the Armenian separatists laid down their arms”.',
      [
        'honoured: séparatistes → separatists',
        'honoured: arméniens → Armenian',
        'honoured: déposaient les armes → laid down their arms',
      ],
    ],
    [
      'Le porte-parole de l’opération au Haut-Karabakh',
      'The operation’s spokesman in Karabakh',
      ['variant: porte-parole → spokesman', 'variant: Haut-Karabakh → Karabakh'],
    ],
    ['La crise humanitaire s’aggrave.', 'Things get worse.', ['missed: crise humanitaire']],
    [
      'Une région séparatiste.',
      'A breakaway region.',
      ['honoured: région séparatiste → breakaway region', 'variant: séparatiste → breakaway'],
    ],
    [
      'Le ministère russe des Affaires étrangères parle.',
      'The Russian Foreign Ministry says.',
      [
        'variant: ministère russe des Affaires étrangères → Foreign Ministry',
        'variant: Affaires étrangères → Foreign Ministry',
      ],
    ],
    ['L’Azerbaïdjan attaque.', "Azerbaijan's attack.", ['honoured: Azerbaïdjan → Azerbaijan']],
    ['Les victimes de bombardements.', '', ['missed: bombardements']],
  ])('tells how the terms of %j stand in %j', (french, english, findings) => {
    expect(outline(builtIn, french, english)).toEqual(findings);
  });

  describe('with several occurrences', () => {
    const entries = [entryOf('paix', 'peace', 'calm'), entryOf('repos', 'calm')];

    it('goes by the links', () => {
      const french = 'La paix du nord, la paix du sud.';
      const english = 'The peace of the south, the peace of the north.';
      const [north, south] = findAll(entries, french, english, [
        'paix:1=peace:2',
        'paix:2=peace:1',
      ]);
      expect(north?.target?.start).toBe(english.lastIndexOf('peace'));
      expect(south?.target?.start).toBe(english.indexOf('peace'));
    });

    it('goes by the order without links, even where a nearer one would cross', () => {
      const french = 'La paix est faite. Vive la paix, dit-il enfin à tous ceux qui étaient là.';
      const english = 'He said at last to all who were there that peace was made. Long live peace.';
      const [first, second] = findAll(entries, french, english);
      expect(first?.target?.start).toBe(english.indexOf('peace'));
      expect(second?.target?.start).toBe(english.lastIndexOf('peace'));
    });

    it('lets one English word answer for one match only', () => {
      expect(outline(entries, 'La paix et la paix.', 'The peace and so on.')).toEqual([
        'honoured: paix → peace',
        'missed: paix',
      ]);
      expect(outline(entries, 'Le repos et la paix.', 'The calm.', ['repos=calm'])).toEqual([
        'honoured: repos → calm',
        'missed: paix',
      ]);
    });

    it('does not take the translation of another word', () => {
      expect(outline(entries, 'La paix, le silence.', 'Rest and calm.', ['silence=calm'])).toEqual([
        'missed: paix',
      ]);
    });

    it('prefers the wanted term to a variant, and the linked one to both', () => {
      const english = 'The calm and the peace.';
      expect(outline(entries, 'La paix.', english)).toEqual(['honoured: paix → peace']);
      expect(outline(entries, 'La paix.', english, ['paix=calm'])).toEqual([
        'variant: paix → calm',
      ]);
    });
  });

  it.each([
    ['OTAN', 'NATO', 'Les frappes de l’OTAN.', 'The NATO strikes.', ['frappes=NATO']],
    [
      'président',
      'president',
      'Madame la présidente parle.',
      'Madam President speaks.',
      ['Madame=President'],
    ],
    [
      'porte-parole',
      'spokesman',
      'Un porte-parole de la police.',
      'A police spokesman.',
      ['police=spokesman'],
    ],
    ['Turquie', 'Turkey', 'Le match contre la Turquie.', 'Turkey’s match.', ['Le=Turkey']],
    [
      'Azerbaïdjan',
      'Azerbaijan',
      'La campagne militaire de l’Azerbaïdjan.',
      'The Azerbaijan military campaign.',
      ['campagne=Azerbaijan'],
    ],
    [
      'gouvernement',
      'government',
      'Les vérificateurs et analystes du gouvernement.',
      'Government auditors and analysts.',
      ['vérificateurs=Government'],
    ],
    ['Russie', 'Russia', 'Le conflit avec la Russie.', 'The conflict with Russia.', ['la=Russia']],
    [
      'président',
      'president',
      'Le Vice-président est là.',
      'The Vice-President is here.',
      ['Vice=President'],
    ],
  ])('finds %s as %s though the links look at its neighbour', (term, english, ...texts) => {
    expect(outline([entryOf(term, english)], ...texts)).toEqual([
      expect.stringMatching(/^honoured: /),
    ]);
  });

  it.each([
    'constructor',
    '__proto__',
    'toString',
    '.*',
    '(a+)+$',
    '[^]',
    '<img src=x onerror=alert(1)>',
    '{{x}}',
    '%s',
    'a'.repeat(10_000),
  ])('finds English of %j where it stands and nowhere else', (english) => {
    const hostile = entryOf('paix', english);
    expect(outline([hostile], 'La paix.', `So ${english} it is.`)).toEqual([
      `honoured: paix → ${english}`,
    ]);
    expect(outline([hostile], 'La paix.', 'So peace it is.')).toEqual(['missed: paix']);
  });

  it.each(['\u200f', '\u202e\u2066', '\n'])('looks for no English of %j', (english) => {
    expect(outline([entryOf('paix', english)], 'La paix.', `So ${english} it is.`)).not.toEqual([
      expect.stringContaining('honoured'),
    ]);
  });

  it.each([
    ['The Élysée replied.', 'honoured: Élysée → Élysée'],
    ['The palace replied.', 'missed: Élysée'],
  ])('looks for the French itself where it is kept: %s', (english, finding) => {
    const kept = { ...entryOf('Élysée', 'palace'), isKeptInFrench: true };
    expect(outline([kept], 'L’Élysée a répondu.', english)).toEqual([finding]);
  });

  it('takes an exact term for no other form', () => {
    const exact = { ...entryOf('drone', 'drone'), isExact: true };
    expect(outline([exact], 'Un drone.', 'The drones.')).toEqual(['missed: drone']);
    expect(outline([exact], 'Un drone.', 'The Drone.')).toEqual(['honoured: drone → Drone']);
  });

  it('leaves out a term for which no English is known', () => {
    expect(outline([entryOf('paix', ' ')], 'La paix.', 'The peace.')).toEqual([]);
  });

  it('looks for a nested term when its holder was missed', () => {
    const entries = [entryOf('accord de paix', 'peace agreement'), entryOf('paix', 'peace')];
    expect(outline(entries, 'Un accord de paix.', 'A treaty of peace.')).toEqual([
      'missed: accord de paix',
      'honoured: paix → peace',
    ]);
  });

  it('gives spans in range, of which none is used twice', () => {
    const words = fc.constantFrom(
      'paix',
      'accord de paix',
      'guerre',
      'la',
      'repos',
      '😀',
      'e\u0301',
    );
    const english = fc.constantFrom('peace', 'peace agreement', 'war', 'the', 'calm', '😀', 'a');
    const entries = [
      entryOf('paix', 'peace', 'calm'),
      entryOf('accord de paix', 'peace agreement'),
      entryOf('guerre', 'war'),
      entryOf('repos', 'calm'),
    ];
    const matcher = compileGlossary(entries);
    const targets = compileTargets(entries);
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 12 }),
        fc.array(english, { maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.double({ min: 0, max: 1, noNaN: true })), {
          maxLength: 8,
        }),
        (frenchWords, englishWords, places) => {
          const source = frenchWords.join(' ');
          const text = englishWords.join(' ');
          const links = places.map(([from, to, score]) => ({
            source: { start: from, end: from + 4 },
            target: { start: to, end: to + 5 },
            score,
          }));
          const matches = matchTerms(matcher, source);
          const findings = findInTranslation(source, matches, { text, links }, targets);
          const outermost = matches.filter(({ nestedIn }) => nestedIn === null);
          expect(findings.length).toBeLessThanOrEqual(matches.length);
          const claimed = findings
            .filter(({ source: { start } }) => outermost.some(({ span }) => span.start === start))
            .flatMap(({ target }) => target ?? []);
          for (const [index, span] of claimed.entries()) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(claimed.slice(index + 1).some((other) => spansOverlap(span, other))).toBe(false);
          }
        },
      ),
      { seed: 8, numRuns: 300 },
    );
  });
});
