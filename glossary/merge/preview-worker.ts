import { answerPreview } from './answer-preview';
import { parsePreviewRequest } from './preview-messages';

self.addEventListener('message', ({ data }) => {
  void answerPreview(parsePreviewRequest(data), (reply) => self.postMessage(reply));
});
