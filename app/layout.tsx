import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { greetingLanguage, type Language } from '@/components/language/common/language';
import { LanguageProvider } from '@/components/language/language-provider';
import { messagesIn } from '@/components/language/messages-in';
import { lookAttributes, parseReadingLook } from '@/components/preferences/reading-look';
import { parseTheme } from '@/components/preferences/theme';
import { trustedTypesScript } from '@/trusted-types';
import { dyslexic, sans, serif } from './fonts';
import './globals.css';

async function requestLanguage(): Promise<Language> {
  const [kept, request] = await Promise.all([cookies(), headers()]);
  return greetingLanguage(kept.get('language')?.value, request.get('accept-language'));
}

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: 'Vis-à-vis',
    description: messagesIn(await requestLanguage()).tagline,
    referrer: 'no-referrer',
    // Numbers and names in an article are text, and no telephone numbers to call.
    formatDetection: { telephone: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#17181a' },
  ],
};

/**
 * Reading the cookies also makes Next render each page for its own request, which the nonce of the security
 * policy needs.
 */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const language = await requestLanguage();
  const kept = await cookies();
  const theme = parseTheme(kept.get('theme')?.value);
  const look = parseReadingLook(kept.get('look')?.value);
  return (
    <html
      lang={language}
      data-theme={theme}
      {...lookAttributes(look)}
      className={`${serif.variable} ${sans.variable} ${dyslexic.variable}`}
    >
      <head>
        <script>{trustedTypesScript}</script>
      </head>
      <body>
        <LanguageProvider initial={language}>{children}</LanguageProvider>
      </body>
    </html>
  );
}
