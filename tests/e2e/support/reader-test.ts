import { test as base, expect } from '@playwright/test';
import { ReaderPage } from './reader-page';

/** A test with the reader's page object, which fails when the page complains of anything. */
export const test = base.extend<{ reader: ReaderPage; complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  reader: async ({ page }, use) => {
    await use(new ReaderPage(page));
  },
});

export { expect };
