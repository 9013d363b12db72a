import { expect, it } from 'vitest';
import { englishDictionary } from '@/components/language/english/dictionary';
import { frenchDictionary } from '@/components/language/french/dictionary';
import { describeForm } from '@/components/lookup/dictionary/describe-form';
import { readTag } from '@/lib/dictionary/word-form';

it.each([
  ['I3s', '3rd person singular, imperfect', '3e personne du singulier, imparfait'],
  ['P13s', '1st or 3rd person singular, present', '1re ou 3e personne du singulier, présent'],
  ['Kfp', 'feminine plural, past participle', 'féminin pluriel, participe passé'],
  ['G', 'present participle', 'participe présent'],
  ['p', 'plural', 'pluriel'],
  ['', '', ''],
])('says what %j is', (tag, english, french) => {
  const [form] = readTag(tag);
  if (!form) throw new Error(tag);
  expect(describeForm(englishDictionary, form)).toBe(english);
  expect(describeForm(frenchDictionary, form)).toBe(french);
});
