import { normaliseEnglish } from '@/lib/text/normalise';

/**
 * English as it is compared, whatever wrote it: the model's normal form with straight quotes, and without
 * the space after a mark that opens. Figures of models with other normal forms can then be compared.
 */
export const comparedEnglish = (text: string): string =>
  normaliseEnglish(text)
    .text.replace(/(?<=[“([]) /g, '')
    .replace(/[“”]/g, '"');
