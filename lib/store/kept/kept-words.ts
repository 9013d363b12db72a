import * as v from 'valibot';
import { dictionaryParts } from '@/lib/dictionary/dictionary-entry';
import type { SavedWord } from '@/lib/store/state/vocabulary-state';
import { recordParser } from './record-parser';

const savedWord = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  french: v.pipe(v.string(), v.nonEmpty()),
  parts: v.array(v.picklist(dictionaryParts)),
  form: v.string(),
  english: v.string(),
  sentence: v.string(),
  translation: v.string(),
  article: v.string(),
  title: v.string(),
  isKnown: v.boolean(),
  savedAt: v.number(),
});

export const parseSavedWord: (data: unknown) => SavedWord | null = recordParser(savedWord);
