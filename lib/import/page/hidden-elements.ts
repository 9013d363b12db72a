/** Elements whose content is never the text of an article. */
const unread: ReadonlySet<string> = new Set(
  `script style template noscript svg math iframe object embed canvas audio video map
  head title meta link input select textarea button datalist progress meter dialog`.split(/\s+/),
);

const hiddenStyle =
  /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|font-size\s*:\s*0(?:[a-z%]*)?\s*(?:;|!|$)|opacity\s*:\s*0?(?:\.0*)?\s*(?:;|!|$)|(?:text-indent|left|top|right)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*(?:0|1px)|clip-path\s*:\s*inset\((?:50|100)%|(?:max-)?(?:height|width)\s*:\s*0(?:px)?\s*(?:;|!|$)|mso-hide\s*:\s*all)/i;

/** Bootstrap's, WordPress's and others' names of what is for screen readers alone, or for nobody. */
const hiddenClass =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|a11y-hidden|hidden|d-none|is-hidden|u-hidden)(?:\s|$)/i;

/** Whether a reader of the page does not see the element, as far as it tells by itself. */
export const isUnseen = (element: Element): boolean =>
  unread.has(element.localName) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  hiddenClass.test(element.getAttribute('class') ?? '') ||
  hiddenStyle.test(element.getAttribute('style') ?? '');

/** Style sheets beyond this say nothing that matters here. */
const LONGEST_SHEET = 500_000;
const rule = /([^{}]{1,300})\{([^{}]{0,2000})\}/g;
const simpleSelector = /^(?<tag>[a-z]*)(?<name>[.#][\w-]{1,100})$/i;

/**
 * Whether the style sheets of a page hide an element, by a plain selector such as `.x`, `#x` or `p.x`. Rules
 * within `@media` count as well.
 */
export function hiddenBy(sheets: Iterable<string>): (element: Element) => boolean {
  /** By `.x` or `#x`, the elements that are hidden; an empty name is any. */
  const tags = new Map<string, Set<string>>();
  for (const sheet of sheets) {
    const text = sheet.slice(0, LONGEST_SHEET).replace(/\/\*.*?(?:\*\/|$)/gs, '');
    for (const [, selectors = '', declarations = ''] of text.matchAll(rule)) {
      if (!hiddenStyle.test(declarations)) continue;
      for (const selector of selectors.split(',')) {
        const { tag, name } = simpleSelector.exec(selector.trim())?.groups ?? {};
        if (tag === undefined || name === undefined) continue;
        tags.set(name, (tags.get(name) ?? new Set()).add(tag.toLowerCase()));
      }
    }
  }
  if (tags.size === 0) return () => false;
  return (element) => {
    const classes = (element.getAttribute('class') ?? '').split(/\s+/);
    const names = [...classes.map((name) => `.${name}`), `#${element.getAttribute('id') ?? ''}`];
    return names.some((name) => {
      const hidden = tags.get(name);
      return hidden !== undefined && (hidden.has('') || hidden.has(element.localName));
    });
  };
}
