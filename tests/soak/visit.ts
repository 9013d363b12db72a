import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { browserArgs, findBrowser } from '../../scripts/browser.mjs';
import { FakeEngine } from '../e2e/support/fake-engine';
import type { Ledger } from './ledger';
import type { Random } from './random';

/** Slow enough that the machine is still translating while the reader edits. */
const MS_PER_SENTENCE = 60;

/** What is restored from the second copy comes some moments after the page; nothing takes longer. */
const RESTORED_WITHIN_MS = 8000;

const glossary = 'decision of the built-in glossary';
const entry = 'corridor-de-lachin';

export interface Browser {
  readonly context: BrowserContext;
  /** Whether it has ended by itself, as some do with their last tab. */
  hasEnded(): boolean;
  /** Ends it as a crash or the system does: nothing of it runs any more code. */
  kill(): void;
}

export async function startBrowser(profile: string): Promise<Browser> {
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    args: browserArgs,
    serviceWorkers: 'block',
    locale: 'en-GB',
    viewport: { width: 1400, height: 900 },
    ...(executablePath === null ? {} : { executablePath }),
  });
  context.setDefaultTimeout(15_000);
  const fake = new FakeEngine();
  fake.behave({ msPerSentence: MS_PER_SENTENCE });
  await fake.serveTo(context);
  // Chromium leaves a link there that names its host and its process.
  const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
  let hasEnded = false;
  context.once('close', () => {
    hasEnded = true;
  });
  return { context, hasEnded: () => hasEnded, kill: () => process.kill(pid, 'SIGKILL') };
}

export async function openArticle(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('[data-segment][lang="fr"]').first().waitFor();
  return page;
}

/** Does what a reader does, one thing after the other, until the page is gone. */
export async function edit(
  page: Page,
  ledger: Ledger,
  random: Random,
  onSaved: () => Promise<void>,
): Promise<void> {
  const ids = await page
    .locator('[data-segment][lang="en"]')
    .evaluateAll((found) => found.map((each) => each.getAttribute('data-segment') ?? ''));
  for (;;) {
    await nextFrame(page);
    const kind = random.pick(['sentence', 'sentence', 'sentence', 'entry', 'decision']);
    if (kind === 'sentence')
      await editSentence(page, ids[random.below(8)] ?? '1.1', ledger, random);
    else if (kind === 'decision') await decide(page, ledger);
    // Nothing is saved where there is nothing to edit.
    else if (!(await editEntry(page, ledger, random))) continue;
    // Now and then the next act comes before the last is saved.
    if (random.next() < 0.3) continue;
    await page.locator('[data-saving="saved"]').waitFor();
    ledger.shownAsSaved();
    await onSaved();
  }
}

/**
 * What was closed gives the focus back a frame later, wherever it is by then. No reader is so quick, and the
 * key that opens the next editor would open another one.
 */
const nextFrame = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

async function editSentence(page: Page, id: string, ledger: Ledger, random: Random) {
  await page.locator(`[data-segment="${id}"][lang="en"]`).focus();
  await page.keyboard.press('e');
  const field = page.getByRole('textbox', { name: `English of sentence ${id}`, exact: true });
  const text = `By hand ${random.below(1e9)}.`;
  await field.fill(text);
  ledger.ask(`sentence ${id}`, text);
  // A draft that a kill left behind may be older than what was saved since, and then the reader is asked.
  const mine = page.getByRole('button', { name: 'Save mine over it' });
  if ((await mine.count()) > 0) await mine.click();
  else await field.press('Enter');
  await field.waitFor({ state: 'detached' });
}

/** Returns whether there was a term to edit: its glossary may be off. */
async function editEntry(page: Page, ledger: Ledger, random: Random): Promise<boolean> {
  const term = page.locator(`[lang="fr"] [data-term="${entry}"]`).first();
  if ((await term.count()) === 0) return false;
  await term.click();
  const panel = page.getByRole('dialog', { name: /^Glossary: / });
  const text = `A definition ${random.below(1e9)}.`;
  ledger.ask('definition', text);
  await panel.getByRole('textbox', { name: 'Definition' }).fill(text);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  return true;
}

async function decide(page: Page, ledger: Ledger) {
  await page.getByRole('button', { name: 'Terms', exact: true }).click();
  await page.getByRole('button', { name: 'Glossaries', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Glossaries' });
  const box = dialog.getByRole('checkbox').first();
  const isOn = await box.isChecked();
  ledger.ask(glossary, isOn ? 'off' : null);
  await box.setChecked(!isOn);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Terms', exact: true }).click();
}

/** Waits until nothing is missing, or gives what still is after some seconds. */
export async function findLosses(page: Page, ledger: Ledger) {
  const endsAt = Date.now() + RESTORED_WITHIN_MS;
  for (;;) {
    const found = await readRecords(page);
    const losses = ledger.lost(found);
    if (losses.length === 0 || Date.now() > endsAt) return { found, losses };
    await sleep(100);
  }
}

/** What the page shows of sentences that were edited, and what the database has of the rest. */
async function readRecords(page: Page): Promise<ReadonlyMap<string, string>> {
  const sentences = await page
    .locator('[data-segment][lang="en"]')
    .evaluateAll((found) =>
      found.map((each) => [each.getAttribute('data-segment') ?? '', each.textContent ?? '']),
    );
  const kept = await page.evaluate(readKept, entry);
  return new Map([
    ...sentences
      .filter(([, text]) => text?.startsWith('By hand'))
      .map(([id, text]) => [`sentence ${id}`, text ?? ''] as const),
    ...(kept.definition === null ? [] : [['definition', kept.definition] as const]),
    ...(kept.isOff ? [[glossary, 'off'] as const] : []),
  ]);
}

/** Run in the page. */
const readKept = (entryId: string) =>
  new Promise<{ readonly definition: string | null; readonly isOff: boolean }>(
    (resolve, reject) => {
      const opening = indexedDB.open('vis-a-vis');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const transaction = database.transaction(['field-edits', 'decisions']);
        const edited = transaction.objectStore('field-edits').get([entryId, 'definition']);
        const decided = transaction.objectStore('decisions').getAll();
        transaction.oncomplete = () => {
          database.close();
          resolve({
            definition: edited.result?.value ?? null,
            isOff: decided.result.some(
              ({ kind, isRemoval }) => kind === 'glossary-off' && isRemoval !== true,
            ),
          });
        };
      };
    },
  );
