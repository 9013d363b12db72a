/** A thread of `read-document.ts`, which reads documents one after the other. */
import { parentPort } from 'node:worker_threads';
import { answerRequest } from '@/lib/import/worker/answer-request';
import type { ImportRequest } from '@/lib/import/worker/import-messages';

if (!parentPort) throw new Error('This file is run by read-document.ts, in a thread');
const port = parentPort;
port.on('message', (request: ImportRequest) =>
  answerRequest(request, (answer) => port.postMessage(answer)),
);
