import type { TermPlace } from '@/glossary/findings/decisions';
import type { OpenTerm, Side } from './view-store';

const languageOf: Record<Side, string> = { french: 'fr', english: 'en' };

/** Finds the sentence that an element belongs to; null outside the text. */
export const segmentIdAt = (target: EventTarget | null): string | null =>
  closest(target, '[data-segment]')?.dataset.segment ?? null;

/** Finds the highlighted term that an element belongs to; null when it is in none. */
export const termAt = (target: EventTarget | null): HTMLElement | null =>
  closest(target, 'a[data-term]');

export const findSentence = (root: ParentNode, segmentId: string, side: Side): HTMLElement | null =>
  root.querySelector(`[data-segment="${CSS.escape(segmentId)}"][lang="${languageOf[side]}"]`);

/** @param sideOf the side of each sentence whose terms are meant */
export const termsIn = (
  root: ParentNode,
  sideOf: (segmentId: string) => Side,
): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('[data-segment]')]
    .filter(({ dataset, lang }) => lang === languageOf[sideOf(dataset.segment ?? '')])
    .flatMap((sentence) => [...sentence.querySelectorAll<HTMLElement>('a[data-term]')]);

/** Finds the first of some elements that comes after a place in the document; null when none does. */
export const firstAfter = (
  elements: readonly HTMLElement[],
  place: Node | null,
): HTMLElement | null =>
  elements.find(
    (element) =>
      place === null ||
      (place !== element &&
        (place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
  ) ?? null;

/** Moves the focus to an element and scrolls it into view, with the margin that its style asks for. */
export function focusOn(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}

/** Reads the term that a link in the text stands for; null for any other element. */
export function openTermAt(anchor: HTMLElement): OpenTerm | null {
  const { term: entryId, start } = anchor.dataset;
  if (entryId === undefined || start === undefined) return null;
  return { entryId, segmentId: segmentIdAt(anchor), start: Number(start), anchor };
}

/**
 * Finds the link of the term at a place of a sentence's French, in one of its texts. A term within a
 * longer one has no link: the sentence stands for it.
 */
export function findTermLink({ segmentId, start }: TermPlace, side: Side): HTMLElement | null {
  const sentence = findSentence(document, segmentId, side);
  return sentence?.querySelector<HTMLElement>(`[data-start="${start}"]`) ?? sentence;
}

/** Finds the element of an open term anew, because a sentence that is translated again has new ones. */
export function placeOf({ anchor, segmentId, start }: OpenTerm): HTMLElement {
  if (anchor.isConnected || segmentId === null) return anchor;
  const sentence = findSentence(document, segmentId, 'french');
  return (start === null ? sentence : findTermLink({ segmentId, start }, 'french')) ?? anchor;
}

/** Lists the ids of the sentences in view, in reading order. */
export const sentencesInView = (root: ParentNode): readonly string[] =>
  // Stretches come first: to place a row of one out of view, the browser would have to lay it all out.
  inView(root, '[data-stretch]')
    .flatMap((stretch) => inView(stretch, '[data-row]'))
    .flatMap((row) => [...row.querySelectorAll('[lang="fr"][data-segment]')])
    .map(segmentIdAt)
    .filter((id) => id !== null);

/**
 * Finds the first sentence that begins where `scrollIntoView` would put it, or below; else the last that
 * begins before. Null where there is no text.
 */
export function firstSentenceInView(root: ParentNode, side: Side): string | null {
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  // The browser scrolls by whole pixels.
  const edge = (Number.parseFloat(scrollPaddingTop) || 0) - 2;
  let before: HTMLElement | null = null;
  for (const stretch of inView(root, '[data-stretch]')) {
    for (const row of inView(stretch, '[data-row]')) {
      for (const sentence of row.querySelectorAll<HTMLElement>(
        `[lang="${languageOf[side]}"][data-segment]`,
      )) {
        const [firstLine] = sentence.getClientRects();
        if (firstLine === undefined) continue;
        if (firstLine.top >= edge) return segmentIdAt(sentence);
        before = sentence;
      }
    }
  }
  return segmentIdAt(before);
}

/**
 * Finds the elements in view among some that stand one below another. It halves the list, because there may
 * be many.
 */
function inView(root: ParentNode, selector: string): readonly HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(selector)];
  const firstBelow = (edge: number) => {
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.getBoundingClientRect().bottom ?? 0) > edge) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return all.slice(firstBelow(0), firstBelow(window.innerHeight) + 1);
}

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  const found = target instanceof Element ? target.closest(selector) : null;
  return found instanceof HTMLElement ? found : null;
}
