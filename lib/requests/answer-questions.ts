import { parseQuestion, type RequestsAnswer, requestsChannel } from './made-request';
import { rememberRequests, requestsHere } from './requests-here';

/** Has this worker tell whoever asks which requests it has made. */
export function answerQuestions(): void {
  if (!('BroadcastChannel' in globalThis)) return;
  rememberRequests();
  const channel = new BroadcastChannel(requestsChannel);
  channel.addEventListener('message', ({ data }) => {
    const question = parseQuestion(data);
    if (question === null) return;
    const answer: RequestsAnswer = { answerTo: question, requests: [...requestsHere()] };
    channel.postMessage(answer);
  });
}
