/** What needs the ML library, which is half a megabyte of code: loaded beside the model's files. */
export { loadEngine } from './load-engine';
export { loadVocabulary } from './load-vocabulary';
