/** Starts `translate-thread.ts`, because a thread does not inherit the main thread's TypeScript loader. */
import { register } from 'tsx/esm/api';

register();
const thread = './translate-thread.ts';
await import(thread);
