import { PreTrainedTokenizer } from '@xenova/transformers';
import * as v from 'valibot';
import type { VerifiedFiles } from '@/lib/mt/models/fetch-files';
import { createVocabulary, type Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { readConfig } from './network-config';
import { parseFile } from './parse-file';

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
