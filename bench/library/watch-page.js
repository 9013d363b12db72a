// Runs in a page from its first moment, and notes when it first shows what is waited for, in ms since it was
// asked for, or since the last click: the paint after that is what a reader sees.
window.shownMs = {};
let askedAt = 0;
window.addEventListener(
  'click',
  () => {
    askedAt = performance.now();
    window.shownMs = {};
  },
  { capture: true },
);
const awaited = {
  french: '[data-segment][lang="fr"]',
  english: '[data-segment][lang="en"] > span:not(.awaited)',
  list: 'ol > li h2',
};
const look = () => {
  for (const [name, selector] of Object.entries(awaited)) {
    if (name in window.shownMs || document.querySelector(selector) === null) continue;
    window.shownMs[name] = performance.now() - askedAt;
    requestAnimationFrame(() => {
      window.shownMs[name] = performance.now() - askedAt;
    });
  }
};
new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });

// Of a search: what each key took until the next frame, and when the matches stood there after the last.
window.watchTyping = () => {
  /** @type {number[]} */
  const keysMs = [];
  const typed = { keysMs, foundMs: Number.NaN };
  let keyAt = Number.NaN;
  window.typed = typed;
  document.addEventListener('input', () => {
    keyAt = performance.now();
    const at = keyAt;
    typed.foundMs = Number.NaN;
    requestAnimationFrame(() => keysMs.push(performance.now() - at));
  });
  const status = document.querySelector('main [role="status"]');
  if (status === null) throw new Error('The library does not say what it found');
  new MutationObserver(() => {
    typed.foundMs = (status.textContent ?? '').startsWith('Searching')
      ? Number.NaN
      : performance.now() - keyAt;
  }).observe(status, { childList: true, characterData: true, subtree: true });
};
