// Next runs this before it brings the page to life, and nothing takes longer than the worker's runtime.
import { prepareTranslationWorker } from '@/lib/mt/start-worker';

prepareTranslationWorker();
