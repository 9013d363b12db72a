import type { Side } from './view-store';

const languageOf: Record<Side, string> = { french: 'fr', english: 'en' };

/** The sentence a page element belongs to; null outside the text. */
export const segmentIdAt = (target: EventTarget | null): string | null =>
  closest(target, '[data-segment]')?.dataset.segment ?? null;

/** The highlighted term a page element belongs to; null when it is in none. */
export const termAt = (target: EventTarget | null): HTMLElement | null =>
  closest(target, 'a[data-term]');

export const findSentence = (root: ParentNode, segmentId: string, side: Side): HTMLElement | null =>
  root.querySelector(`[data-segment="${CSS.escape(segmentId)}"][lang="${languageOf[side]}"]`);

export const termsIn = (root: ParentNode, side: Side): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[lang="${languageOf[side]}"][data-segment] a[data-term]`),
];

/** The first of some elements that comes after a place in the document; null when none does. */
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

/** Moves the keyboard to an element, and brings it into view with some air around it. */
export function focusOn(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  const found = target instanceof Element ? target.closest(selector) : null;
  return found instanceof HTMLElement ? found : null;
}
