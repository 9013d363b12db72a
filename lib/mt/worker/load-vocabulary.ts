import { PreTrainedTokenizer } from '@xenova/transformers';
import * as v from 'valibot';
import type { VerifiedFiles } from '../models/fetch-files';
import { readConfig } from './load-library-network';
import { parseFile } from './parse-file';
import { createVocabulary, type Vocabulary } from './vocabulary';

/** The files that a vocabulary is made of, the smallest of a model. */
const PARTS: readonly string[] = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];

const json = v.looseObject({});

/**
 * Builds a model's vocabulary from bytes that were verified before.
 *
 * Throws when the files are sound but are of no such model.
 */
export function loadVocabulary(files: VerifiedFiles): Vocabulary {
  // The library's kinds of tokenizer differ in what is not used here.
  const { _tokenizer } = new PreTrainedTokenizer(
    v.parse(json, parseFile(files, 'tokenizer.json')),
    v.parse(json, parseFile(files, 'tokenizer_config.json')),
  );
  return createVocabulary(_tokenizer, readConfig(files).eos_token_id);
}

/** A vocabulary that is built while the weights are on their way. */
export interface VocabularyLoading {
  /** Takes a sound file of the model, and builds once all that is needed is there. Never throws. */
  add(path: string, bytes: Uint8Array<ArrayBuffer>): void;
  /** When all files were added. Throws when they are of no such model. */
  take(): Vocabulary;
}

/**
 * Building takes some 60 ms, in which this thread does nothing else: early, they are those in which
 * the runtime compiles and the weights are read.
 */
export function createVocabularyLoading(): VocabularyLoading {
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  let take = (): Vocabulary => loadVocabulary(parts);
  return {
    add(path, bytes) {
      if (!PARTS.includes(path)) return;
      parts.set(path, bytes);
      if (parts.size < PARTS.length) return;
      try {
        const built = loadVocabulary(parts);
        take = () => built;
      } catch (error) {
        // Told when all files have come: a file that is missing or altered is the better reason.
        take = () => {
          throw error;
        };
      }
    },
    take: () => take(),
  };
}
