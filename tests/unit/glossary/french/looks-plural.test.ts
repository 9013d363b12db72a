import { expect, it } from 'vitest';
import { looksPlural } from '@/glossary/french/looks-plural';

it.each([
  ['régions séparatistes', 'région séparatiste'],
  ['chefs d’État', "chef d'État"],
  ['journaux', 'journal'],
  ['Ministères russes des Affaires étrangères', 'ministère des Affaires étrangères'],
])('sees the plural in %s', (form, lemma) => {
  expect(looksPlural(form, lemma)).toBe(true);
});

it.each([
  ['région séparatiste', 'région séparatiste'],
  ['Forces armées', 'forces armées'],
  ['ministère russe des Affaires étrangères', 'ministère des Affaires étrangères'],
  ['la', 'le'],
  ['', 'drone'],
  ['prix', 'prix'],
])('sees none in %j for %j', (form, lemma) => {
  expect(looksPlural(form, lemma)).toBe(false);
});
