import { expect, type Locator } from '@playwright/test';
import type { ReaderPage } from './reader-page';

/** Where a word stands on the screen within a sentence: the middle of its first place. */
export async function middleOf(sentence: Locator, word: string): Promise<{ x: number; y: number }> {
  await sentence.scrollIntoViewIfNeeded();
  return sentence.evaluate((element, sought) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const start = (node.textContent ?? '').indexOf(sought);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      const [box] = range.getClientRects();
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`No ${sought} in ${element.textContent}`);
  }, word);
}

/** Selects the first place of some words within a sentence, as a drag over them does. */
export async function select(sentence: Locator, words: string): Promise<void> {
  await sentence.scrollIntoViewIfNeeded();
  await sentence.evaluate((element, sought) => {
    const start = (element.textContent ?? '').indexOf(sought);
    if (start < 0) throw new Error(`No ${sought} in ${element.textContent}`);
    const range = document.createRange();
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let before = 0;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const length = (node.textContent ?? '').length;
      const end = start + sought.length;
      if (before <= start && start < before + length) range.setStart(node, start - before);
      if (before < end && end <= before + length) range.setEnd(node, end - before);
      before += length;
    }
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  }, words);
}

/** Looks words of a sentence up by the keyboard, and gives the panel. */
export async function lookUp(
  reader: ReaderPage,
  segmentId: string,
  words: string,
): Promise<Locator> {
  await select(reader.frenchOf(segmentId), words);
  await reader.page.keyboard.press('d');
  const panel = reader.dialog(`Look-up: ${words}`);
  await expect(panel).toBeVisible();
  return panel;
}
