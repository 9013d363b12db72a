// Runs in the reader's page.

const countWays = () => document.querySelectorAll('button[aria-label^="Take: "]').length;

/** How long after the last way nothing more is awaited, and how long the first is awaited (ms). */
const QUIET_MS = 600;
const PATIENCE_MS = 4000;

/** @type {Window['untilWays']} */
window.untilWays = (segmentId, place) =>
  new Promise((resolve) => {
    let firstMs = 0;
    let allMs = 0;
    let most = 0;
    // Those of the question before go first.
    let areOldGone = countWays() === 0;
    const start = performance.now();
    const watch = new MutationObserver(() => {
      const ways = countWays();
      if (ways === 0) areOldGone = true;
      if (!areOldGone || ways <= most) return;
      allMs = performance.now() - start;
      firstMs ||= allMs;
      most = ways;
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
    if (place === null) openEditor(segmentId);
    else moveCursor(place);
    const lookAgain = () => {
      const now = performance.now() - start;
      if (now < (most > 0 ? allMs + QUIET_MS : PATIENCE_MS)) {
        setTimeout(lookAgain, 50);
        return;
      }
      watch.disconnect();
      resolve(most === 0 ? null : { firstMs, allMs, ways: most });
    };
    lookAgain();
  });

/** @param {string} segmentId */
function openEditor(segmentId) {
  const sentence = document.querySelector(`[data-segment="${segmentId}"][lang="en"]`);
  if (!(sentence instanceof HTMLElement)) throw new Error(`No sentence ${segmentId}`);
  sentence.focus();
  sentence.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true }));
}

/** @param {number} place */
function moveCursor(place) {
  const field = document.querySelector('textarea');
  if (field === null) throw new Error('No sentence is being edited');
  field.focus();
  field.setSelectionRange(place, place);
  // What a key that moved it there ends with.
  field.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowLeft', bubbles: true }));
}

window.leaveEditor = () => {
  document
    .querySelector('textarea')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
};
