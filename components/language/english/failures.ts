import type { FailureMessages } from '../common/failure-message';
import { englishArticleFailures } from './article-failures';
import { englishGlossaryFailures } from './glossary-failures';
import { englishTranslatorFailures } from './translator-failures';

export const englishFailures: FailureMessages = {
  ...englishTranslatorFailures,
  ...englishArticleFailures,
  ...englishGlossaryFailures,
};
