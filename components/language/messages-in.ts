import { english, type Messages } from './english';
import { french } from './french';
import type { Language } from './language';

const tables: Record<Language, Messages> = { en: english, fr: french };

export const messagesIn = (language: Language): Messages => tables[language];
