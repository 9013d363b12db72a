import { describe, expect, it } from 'vitest';
import { findHeading } from '@/lib/headings/find-heading';
import headings from '@/lib/headings/headings.json';

describe('headings', () => {
  it.each([
    ['À lire aussi', 'Read also'],
    ['À lire aussi :', 'Read also:'],
    ['A LIRE AUSSI', 'READ ALSO'],
    ['Comment (0)', 'Comment (0)'],
    ['Commentaires (12)', 'Comments (12)'],
    ['Commentaires(12)', 'Comments (12)'],
    ['Non', 'No'],
    ['Non !', 'No!'],
    ['NON', 'NO'],
    ['Oui.', 'Yes.'],
    ['Sport', 'Sport'],
    ['ECONOMIE', 'ECONOMY'],
    ['ÉCONOMIE', 'ECONOMY'],
    ['Mots croisés', 'Crosswords'],
    ['S’abonner', 'Subscribe'],
    ['Pourquoi ?', 'Why?'],
    ['Et alors…', 'So what…'],
    ['Source', 'Source'],
  ])('has “%s” as “%s”', (french, english) => {
    expect(findHeading(french)).toBe(english);
  });

  it.each(['La mer', 'Il dort.', 'Non lieu', 'Economie', '', '(0)', 'toString', 'constructor'])(
    'does not have “%s”',
    (line) => {
      expect(findHeading(line)).toBeNull();
    },
  );

  it('has each line once, with one English', () => {
    const keys = headings.map(([french = '']) => french.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
    for (const pair of headings) expect(pair).toHaveLength(2);
  });
});
