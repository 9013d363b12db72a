import { type MadeRequest, parseRequestsAnswer, requestsChannel } from './made-request';
import { requestsHere } from './requests-here';

/** Workers answer within some ms, unless they are in the midst of a sentence. */
const PATIENCE_MS = 600;

/** Every request of this visit: those of the page, of its workers and of the service worker. */
export async function allRequests(): Promise<readonly MadeRequest[]> {
  if (!('BroadcastChannel' in globalThis)) return requestsHere();
  const channel = new BroadcastChannel(requestsChannel);
  const question = crypto.randomUUID();
  const answered: MadeRequest[] = [];
  channel.addEventListener('message', ({ data }) => {
    const answer = parseRequestsAnswer(data);
    if (answer?.answerTo === question) answered.push(...answer.requests);
  });
  channel.postMessage({ question });
  await new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });
  channel.close();
  return [...requestsHere(), ...answered];
}
