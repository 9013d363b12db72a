import type { Database } from '@/lib/store/kept/database';
import type { KeptArticle } from '@/lib/store/kept/kept-articles';
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

export function createLibrarySearch({
  texts,
  english,
}: Pick<Database, 'texts' | 'english'>): LibrarySearch {
  const held = new Map<string, Texts>();
  let heldUnits = 0;

  const readTexts = async (id: string): Promise<Texts> => {
    const known = held.get(id);
    if (known) return known;
    const [text, translation] = await Promise.all([texts.find([id]), english.find([id])]);
    const french = text?.text ?? '';
    const sentences = (translation?.sentences ?? []).map((sentence) => sentence ?? '').join('\n');
    const found = {
      french,
      english: sentences,
      folded: `${foldText(french, true)}\n${foldText(sentences, true)}`,
    };
    const units = french.length + sentences.length;
    if (heldUnits + units <= MOST_HELD_UNITS) {
      held.set(id, found);
      heldUnits += units;
    }
    return found;
  };

  return {
    async find(articles, words, signal) {
      const sought = foldText(words.trim(), true);
      const matches: LibraryMatch[] = [];
      for (let at = 0; at < articles.length; at += TEXTS_AT_ONCE) {
        const some = articles.slice(at, at + TEXTS_AT_ONCE);
        const read = await Promise.all(some.map(({ id }) => readTexts(id)));
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
