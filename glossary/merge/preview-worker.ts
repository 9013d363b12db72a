import { answerPreview } from './answer-preview';
import { type PreviewReply, parsePreviewRequest } from './preview-messages';

self.addEventListener('message', ({ data }) => {
  self.postMessage({ kind: 'begun' } satisfies PreviewReply);
  void answerPreview(parsePreviewRequest(data), (reply) => self.postMessage(reply));
});
