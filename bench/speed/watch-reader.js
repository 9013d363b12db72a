// Runs in the reader's page before anything else does, and notes when what happens (ms).
/** @returns {Window['benchMarks']} */
const noMarks = () => ({
  translatingMs: null,
  firstSentenceMs: null,
  allDraftedMs: null,
  allEnglishMs: null,
  doneMs: null,
  longTasks: [],
});
window.benchMarks = noMarks();
window.forgetBenchMarks = () => {
  window.benchMarks = noMarks();
};

function allHaveEnglish() {
  const sentences = [...document.querySelectorAll('[data-segment][lang="en"]')];
  return sentences.length > 0 && sentences.every(({ textContent }) => textContent?.trim() !== '');
}

function look() {
  const marks = window.benchMarks;
  const phase = document.querySelector('[data-phase]')?.getAttribute('data-phase');
  const now = performance.now();
  if (phase === 'translating') marks.translatingMs ??= now;
  // Counting sentences takes the page longer the longer the article is, so it is done where it is asked for.
  if (window.benchCountsDrafts && marks.allDraftedMs === null && allHaveEnglish()) {
    marks.allDraftedMs = now;
  }
  // The reader counts those that are finished.
  const progress = document.querySelector('[role="progressbar"]')?.getAttribute('data-state');
  if (phase === 'translating' && progress === 'complete') marks.allEnglishMs ??= now;
  if (phase === 'done' && marks.translatingMs !== null) marks.doneMs ??= now;
  if (marks.firstSentenceMs !== null) return;
  for (const sentence of document.querySelectorAll('[data-segment][lang="en"]')) {
    if (sentence.textContent.trim() === '') continue;
    marks.firstSentenceMs ??= now;
    return;
  }
}

new MutationObserver(look).observe(document, {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['data-phase', 'data-state'],
});

// Tasks of 50 ms and more, in which the page answers nobody.
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) {
    window.benchMarks.longTasks.push({ startMs: startTime, durationMs: duration });
  }
}).observe({ type: 'longtask', buffered: true });

/** Of each animation frame since it began, how long after the one before it came. */
window.watchFrames = () => {
  /** @type {number[]} */
  const gaps = [];
  let last = performance.now();
  let isWatching = true;
  requestAnimationFrame(function note(now) {
    gaps.push(now - last);
    last = now;
    if (isWatching) requestAnimationFrame(note);
  });
  window.stopWatchingFrames = () => {
    isWatching = false;
    // The frame that is still awaited counts too.
    return [...gaps, performance.now() - last];
  };
};
