// The page runs this before its own code has come: nothing takes longer than what the worker does.
import { prepareWorker } from './prepared-worker';

prepareWorker(new URL('worker.js', import.meta.url));
