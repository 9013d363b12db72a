import type { Metadata } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import './globals.css';

export const metadata: Metadata = {
  title: 'Vis-à-vis',
  description: 'A French article beside its English, translated on your own device',
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // Pages are rendered for each request, since each carries the nonce of its own security policy.
  await connection();
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
