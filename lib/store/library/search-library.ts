import type { Database } from '@/lib/store/kept/database';
import type { KeptArticle, KeptEnglish, KeptText } from '@/lib/store/kept/kept-articles';
import { findText, foldText } from '@/lib/text/find-text';
import type { Span } from '@/lib/text/span';

/** Where the words that were searched for stand in an article. */
export interface LibraryMatch {
  readonly articleId: string;
  /** How many places in both texts; 0 where only the title or the like has them. */
  readonly places: number;
  /** The first place with some words around it; null where neither text has them. */
  readonly excerpt: Excerpt | null;
}

export interface Excerpt {
  readonly language: 'fr' | 'en';
  readonly text: string;
  /** In UTF-16 units of the excerpt's text. */
  readonly span: Span;
}

export interface LibrarySearch {
  /**
   * Finds the articles that have some words in their French, their English, their title, source or tags,
   * whatever the case and the accents.
   *
   * @returns the matches in the order of the articles; null when the signal was aborted
   */
  find(
    articles: readonly KeptArticle[],
    words: string,
    signal: AbortSignal,
  ): Promise<readonly LibraryMatch[] | null>;
  /** Forgets the texts that were read, as after another tab has changed some. */
  forget(): void;
}

interface Texts {
  readonly french: string;
  readonly english: string;
  /** Both, as they are searched. */
  readonly folded: string;
}

/** Texts that are held between two searches, in UTF-16 units: some 60 MB. Others are read each time. */
const MOST_HELD_UNITS = 10_000_000;
/** Texts that are read at once: the page has its turn between two such reads. */
const TEXTS_AT_ONCE = 25;

const options = { wholeWords: false, ignoresAccents: true };

interface SearchedTables {
  readonly texts: Pick<Database['texts'], 'findAll'>;
  readonly english: Pick<Database['english'], 'findAll'>;
}

export function createLibrarySearch({ texts, english }: SearchedTables): LibrarySearch {
  const held = new Map<string, Texts>();
  let heldUnits = 0;

  /** Reads the texts of some articles in one go: a question for each would take most of the time. */
  const readTexts = async (ids: readonly string[]): Promise<readonly Texts[]> => {
    const unknown = ids.filter((id) => !held.has(id));
    const keys = unknown.map((id) => [id] as const);
    const [french, translated] = await Promise.all([texts.findAll(keys), english.findAll(keys)]);
    const read = new Map(
      unknown.map((id, at) => [id, textsOf(french[at] ?? null, translated[at] ?? null)]),
    );
    for (const [id, found] of read) {
      const units = found.french.length + found.english.length;
      if (heldUnits + units > MOST_HELD_UNITS) continue;
      held.set(id, found);
      heldUnits += units;
    }
    return ids.flatMap((id) => held.get(id) ?? read.get(id) ?? []);
  };

  return {
    async find(articles, words, signal) {
      const sought = foldText(words.trim(), true);
      const matches: LibraryMatch[] = [];
      for (let at = 0; at < articles.length; at += TEXTS_AT_ONCE) {
        const some = articles.slice(at, at + TEXTS_AT_ONCE);
        const read = await readTexts(some.map(({ id }) => id));
        if (signal.aborted) return null;
        for (const [index, article] of some.entries()) {
          const both = read[index];
          const match = both && matchArticle(article, both, sought);
          if (match) matches.push(match);
        }
      }
      return matches;
    },
    forget() {
      held.clear();
      heldUnits = 0;
    },
  };
}

function textsOf(text: KeptText | null, translation: KeptEnglish | null): Texts {
  const french = text?.text ?? '';
  const english = (translation?.sentences ?? []).map((sentence) => sentence ?? '').join('\n');
  return { french, english, folded: `${foldText(french, true)}\n${foldText(english, true)}` };
}

function matchArticle(article: KeptArticle, texts: Texts, sought: string): LibraryMatch | null {
  const about = [article.title, article.byline, article.source, ...article.tags].join('\n');
  const isAbout = foldText(about, true).includes(sought);
  if (!isAbout && !texts.folded.includes(sought)) return null;
  const inFrench = findText(texts.french, sought, options);
  const inEnglish = findText(texts.english, sought, options);
  const places = inFrench.length + inEnglish.length;
  if (places === 0 && !isAbout) return null;
  const [french] = inFrench;
  const [english] = inEnglish;
  const excerpt = french
    ? excerptOf('fr', texts.french, french)
    : english
      ? excerptOf('en', texts.english, english)
      : null;
  return { articleId: article.id, places, excerpt };
}

/** Some words on either side, in UTF-16 units. */
const AROUND = 60;

function excerptOf(language: Excerpt['language'], text: string, { start, end }: Span): Excerpt {
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1 || start - AROUND;
  const begin = Math.min(from, start);
  const after = text.lastIndexOf(' ', end + AROUND);
  const stop = end + AROUND >= text.length ? text.length : Math.max(after, end);
  const [before, behind] = [begin > 0 ? '… ' : '', stop < text.length ? ' …' : ''];
  return {
    language,
    text: `${before}${text.slice(begin, stop)}${behind}`,
    span: { start: before.length + start - begin, end: before.length + end - begin },
  };
}
