import { hiddenBy, isUnseen } from './hidden-elements';

/** What stands around an article by the page's own account. */
const around = [
  'nav',
  'body > header',
  'body > footer',
  '[role="navigation"]',
  '[role="banner"]',
  '[role="contentinfo"]',
  '[role="complementary"]',
  '[role="search"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[aria-modal="true"]',
  '[role="menu"]',
].join(',');

/** How sites name what is not the article. Whole words, so that `encart-partagé` is one and `partisan` none. */
const chromeNames =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|rgpd|cmp|didomi|onetrust|tarteaucitron|axeptio|paywall|newsletters?|subscribe|abonnement|social|share|sharing|partage|partager|breadcrumbs?|fil-?d-?ariane|related|a-lire|lire-aussi|read-?more|recommend(?:ed|ations?)|most-?read|les-plus-lus|comments?|commentaires?|disqus|sidebar|toolbar|advert(?:isement|ising)?|ads?|pub|publicite|sponsored|outbrain|taboola|promo|popup|modal|skip-link|pagination|tags?-list|menu|navbar)(?:$|[\s_-])/i;

/** Words that tell that an element is the article, whatever else it is named. */
const articleNames = /(?:article|post|entry|story)[-_]?(?:body|content|text)|^main$/i;

/** An element with more of the page's text is its content, however it is called. */
const LARGEST_SHARE = 0.4;

/**
 * Takes out of a page what its reader does not see, and what the site puts around the article. Returns
 * whether there was anything of the site.
 */
export function leaveOutChrome(document: Document): boolean {
  const { body } = document;
  const sheets = [...document.querySelectorAll('style')].map(
    ({ textContent }) => textContent ?? '',
  );
  const isHidden = hiddenBy(sheets);
  remove([...body.querySelectorAll('*')].filter((each) => isUnseen(each) || isHidden(each)));

  const whole = lengthOf(body);
  const isSmall = (element: Element) => lengthOf(element) <= LARGEST_SHARE * whole;
  const marked = [...body.querySelectorAll(around)];
  const named = [...body.querySelectorAll('[class], [id]')].filter((element) => {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    return (
      chromeNames.test(names) &&
      !articleNames.test(names) &&
      !/^(?:body|main|article|html|p|h1)$/.test(element.localName) &&
      isSmall(element)
    );
  });
  remove(marked);
  remove(named);
  return marked.length + named.length > 0 || body.querySelector('aside, footer, form') !== null;
}

function remove(elements: Iterable<Element>): void {
  for (const element of elements) element.remove();
}

const lengthOf = (element: Element): number => (element.textContent ?? '').length;
