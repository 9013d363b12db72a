/** What needs the ML library, which is half a megabyte of code: loaded beside the model's files. */
export { loadEngine } from '@/lib/mt/worker/load/load-engine';
export { loadVocabulary } from '@/lib/mt/worker/load/load-vocabulary';
