'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { readPreference, writePreference } from '@/components/preferences/preference';
import { isServedAsFiles } from '@/components/preferences/served-as-files';
import { greetingLanguage, type Language, parseLanguage } from './common/language';
import type { Messages } from './english/messages';
import { messagesIn } from './messages-in';

interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
  readonly speak: (language: Language) => void;
}

const SpokenContext = createContext<Spoken | null>(null);

/** Holds the interface's language, and keeps `<html lang>` and the kept choice in step with it. */
export function LanguageProvider({
  initial,
  children,
}: {
  readonly initial: Language;
  readonly children: ReactNode;
}) {
  const [language, setLanguage] = useState(initial);

  // A page from the offline cache was rendered in the language that was chosen when it was kept, and a plain file
  // for nobody in particular.
  useEffect(() => {
    const chosen = readPreference('language');
    const known = isServedAsFiles()
      ? greetingLanguage(chosen, navigator.languages.join())
      : parseLanguage(chosen);
    if (known) setLanguage(known);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const spoken = useMemo(
    () => ({
      language,
      messages: messagesIn(language),
      speak: (next: Language) => {
        void writePreference('language', next);
        setLanguage(next);
      },
    }),
    [language],
  );
  return <SpokenContext value={spoken}>{children}</SpokenContext>;
}

export function useLanguage(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error('useLanguage is called outside LanguageProvider');
  return spoken;
}

export const useMessages = (): Messages => useLanguage().messages;
