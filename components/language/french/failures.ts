import type { FailureMessages } from '../common/failure-message';
import { frenchArticleFailures } from './article-failures';
import { frenchGlossaryFailures } from './glossary-failures';
import { frenchTranslatorFailures } from './translator-failures';

export const frenchFailures: FailureMessages = {
  ...frenchTranslatorFailures,
  ...frenchArticleFailures,
  ...frenchGlossaryFailures,
};
