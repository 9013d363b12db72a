import type { Provenance } from '@/lib/document/article-extras';
import { readLinkAddress } from '@/lib/document/inline';

export interface PageFacts {
  /** Empty where the page has none. */
  readonly title: string;
  readonly provenance: Provenance;
}

/** No name, and no title, is longer. */
const LONGEST_FACT = 300;

/** What a page says about its article, in its head and in the marks that search engines read. */
export function readPageFacts(document: Document, address: string | null): PageFacts {
  const linked = linkedData(document);
  const source =
    readLinkAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '') ??
    readLinkAddress(metaOf(document, 'og:url') ?? '') ??
    address;
  return {
    title: titleOf(document, linked.headline),
    provenance: {
      byline: bylineOf(document, linked.author),
      date: dateOf(document, linked.date),
      source: source ?? metaOf(document, 'og:site_name'),
    },
  };
}

function titleOf(document: Document, headline: string | null): string {
  const within = document.querySelectorAll('article h1, main h1');
  const headings = within.length > 0 ? within : document.querySelectorAll('h1');
  const [only] = headings.length === 1 ? headings : [];
  return (
    fact(only?.textContent) ??
    headline ??
    metaOf(document, 'og:title') ??
    fact(headings[0]?.textContent) ??
    withoutSiteName(fact(document.querySelector('title')?.textContent) ?? '')
  );
}

/** `La mer monte | Le Journal`: what follows the last bar or dash is the site, if the rest is a title. */
function withoutSiteName(title: string): string {
  const [, head] = /^(.{12,}?)\s+[|–—»-]\s+[^|–—»]{1,40}$/.exec(title) ?? [];
  return head ?? title;
}

function bylineOf(document: Document, author: string | null): string | null {
  const named =
    author ??
    metaOf(document, 'author') ??
    metaOf(document, 'article:author') ??
    fact(
      document.querySelector(
        '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline, .author-name, .author, .auteur, .signature',
      )?.textContent,
    );
  if (named === null || /^https?:/.test(named)) return null;
  return fact(named.replace(/^(?:par|by|de)\s+/iu, ''));
}

function dateOf(document: Document, published: string | null): string | null {
  const said =
    published ??
    metaOf(document, 'article:published_time') ??
    metaOf(document, 'datePublished') ??
    metaOf(document, 'date') ??
    metaOf(document, 'dc.date') ??
    fact(document.querySelector('time[datetime]')?.getAttribute('datetime')) ??
    fact(document.querySelector('time')?.textContent);
  return said === null ? null : dayOf(said);
}

/** `2023-09-20T08:00:00+02:00` as its day; what is written otherwise as it is. */
export const dayOf = (date: string): string => /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? date;

function metaOf(document: Document, name: string): string | null {
  for (const element of document.querySelectorAll('meta')) {
    const says =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop');
    if (says?.toLowerCase() === name.toLowerCase()) {
      const content = fact(element.getAttribute('content'));
      if (content !== null) return content;
    }
  }
  return null;
}

interface LinkedData {
  readonly headline: string | null;
  readonly author: string | null;
  readonly date: string | null;
}

/** The article among a page's JSON-LD; nulls where there is none. */
function linkedData(document: Document): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articlesIn(parseJson(script.textContent ?? ''))[0];
    if (found !== undefined) {
      return {
        headline: fact(textIn(found, 'headline')),
        author: fact(namesIn(valueIn(found, 'author')).join(', ')),
        date: fact(textIn(found, 'datePublished')),
      };
    }
  }
  return { headline: null, author: null, date: null };
}

const LONGEST_LINKED_DATA = 200_000;

function parseJson(text: string): unknown {
  if (text.length > LONGEST_LINKED_DATA) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const valueIn = (object: object, name: string): unknown =>
  Object.entries(object).find(([key]) => key === name)?.[1];

function textIn(object: object, name: string): string | null {
  const value = valueIn(object, name);
  return typeof value === 'string' ? value : null;
}

function articlesIn(data: unknown): readonly object[] {
  if (Array.isArray(data)) return data.slice(0, 50).flatMap((each) => articlesIn(each));
  if (typeof data !== 'object' || data === null) return [];
  const kind = valueIn(data, '@type');
  const kinds = Array.isArray(kind) ? kind : [kind];
  if (
    kinds.some((each) => typeof each === 'string' && /(?:Article|BlogPosting|Report)$/.test(each))
  )
    return [data];
  const graph = valueIn(data, '@graph');
  return Array.isArray(graph) ? articlesIn(graph) : [];
}

function namesIn(author: unknown): readonly string[] {
  if (Array.isArray(author)) return author.slice(0, 10).flatMap((each) => namesIn(each));
  if (typeof author === 'string') return [author];
  if (typeof author !== 'object' || author === null) return [];
  const name = textIn(author, 'name');
  return name === null ? [] : [name];
}

/** A text on one line; null where there is nothing in it, or far too much. */
function fact(text: string | null | undefined): string | null {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  return line === '' || line.length > LONGEST_FACT ? null : line;
}
