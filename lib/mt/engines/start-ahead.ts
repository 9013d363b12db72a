// The page runs this script before its own code has loaded, because the worker's start takes longest.
import { prepareWorker } from './prepared-worker';

prepareWorker(new URL('worker.js', import.meta.url));
