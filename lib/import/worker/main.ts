import { answerRequest } from './answer-request';
import type { ImportRequest } from './import-messages';

/**
 * The browser's worker that reads a document: it is started for one, and ended with it. It answers by the
 * port that comes with the request, because the library that reads PDF speaks over the worker's own.
 */
addEventListener('message', ({ data, ports }: MessageEvent<ImportRequest>) => {
  const [port] = ports;
  if (port !== undefined) answerRequest(data, (answer) => port.postMessage(answer));
});
