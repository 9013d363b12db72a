/** Starts `translate-thread.ts`: a thread knows nothing of how the main one was taught TypeScript. */
import { register } from 'tsx/esm/api';

register();
const thread = './translate-thread.ts';
await import(thread);
