// Runs in the reader's page before anything else does, and notes when what happens (ms).
/** @type {Window['benchMarks']} */
const marks = { translatingMs: null, firstSentenceMs: null, doneMs: null };
window.benchMarks = marks;

function look() {
  const phase = document.querySelector('[data-phase]')?.getAttribute('data-phase');
  const now = performance.now();
  if (phase === 'translating') marks.translatingMs ??= now;
  if (phase === 'done') marks.doneMs ??= now;
  if (marks.firstSentenceMs !== null) return;
  for (const sentence of document.querySelectorAll('[data-segment][lang="en"]')) {
    if (sentence.textContent.trim() !== '') marks.firstSentenceMs ??= now;
  }
}

new MutationObserver(look).observe(document, {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['data-phase'],
});
