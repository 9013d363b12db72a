// The page runs this script before its own code has loaded, because the worker's start takes longest.
import { rememberRequests } from '@/lib/requests/requests-here';
import { prepareWorker } from './prepared-worker';

rememberRequests();
prepareWorker(new URL('worker.js', import.meta.url));
