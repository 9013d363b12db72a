import type { Language } from './common/language';
import { english, type Messages } from './english/messages';
import { french } from './french/messages';

const tables: Record<Language, Messages> = { en: english, fr: french };

export const messagesIn = (language: Language): Messages => tables[language];
