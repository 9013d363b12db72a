import { test as base, expect } from '@playwright/test';
import { FakeEngine } from './fake-engine';
import { ReaderPage } from './reader-page';
import { Visit } from './visit';

export interface ReaderOptions {
  /** What translates: the fake for what is about the page, the real one for what is about English. */
  engine: 'fake' | 'real';
}

interface ReaderFixtures {
  /** Only to be asked for where the engine is the fake. */
  fakeEngine: FakeEngine;
  reader: ReaderPage;
  visit: Visit;
}

/** Wide enough for the list of terms to stand beside the text. */
export const wide = { width: 1400, height: 900 };

/** A test with the reader's page object, which fails when a visit is not quiet. */
export const test = base.extend<ReaderFixtures & ReaderOptions>({
  engine: ['real', { option: true }],
  fakeEngine: [
    async ({ context, engine }, use) => {
      const fake = new FakeEngine();
      if (engine === 'fake') await fake.serveTo(context);
      await use(fake);
    },
    { auto: true },
  ],
  visit: [
    async ({ context, baseURL }, use) => {
      const visit = new Visit(context, baseURL);
      await use(visit);
      expect(visit.surprises(), 'Other origins asked, and errors that were told').toEqual([]);
    },
    { auto: true },
  ],
  reader: async ({ page, engine }, use) => {
    await use(new ReaderPage(page, engine === 'fake' ? 15_000 : 120_000));
  },
});

export { expect };
