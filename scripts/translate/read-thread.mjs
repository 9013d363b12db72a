/** Starts `read-thread.ts`, because a thread does not inherit the main thread's TypeScript loader. */
import { register } from 'tsx/esm/api';

register();
const thread = './read-thread.ts';
await import(thread);
