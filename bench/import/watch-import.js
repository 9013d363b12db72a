// Runs in the reader's page. Times in ms.

/** @type {number[]} */
const longTasksMs = [];
/** When each began and ended; 0 before. */
const marks = { chosen: 0, previewed: 0, asked: 0, taken: 0 };

window.beginImport = () => {
  document.addEventListener(
    'change',
    () => {
      marks.chosen = performance.now();
    },
    { capture: true, once: true },
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasksMs.push(Math.round(duration));
  }).observe({ type: 'longtask' });
  new MutationObserver(() => {
    const buttons = [...document.querySelectorAll('[role="dialog"] button')];
    const now = performance.now();
    if (buttons.some(isTake)) marks.previewed ||= now;
    const isTaken = buttons.some(({ textContent }) => textContent === 'Undo the import');
    if (isTaken) marks.taken ||= now;
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
};

/** @param {Element} button */
const isTake = (button) => /^Import [1-9]/.test(button.textContent);

window.takeImport = () => {
  const take = [...document.querySelectorAll('[role="dialog"] button')].find(isTake);
  if (!(take instanceof HTMLElement)) throw new Error('Nothing to take');
  marks.asked = performance.now();
  take.click();
};

window.endImport = () => ({
  previewMs: marks.previewed - marks.chosen,
  takeMs: marks.taken - marks.asked,
  longTasksMs,
});
