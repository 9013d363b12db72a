import type { Article } from './article';
import { type ArticleExtras, noExtras } from './article-extras';

/**
 * The article that comes with the app; its text is a file, served as it is. Whoever published it is not
 * named in it. It is of the day whose latest news it tells.
 */
export const builtInArticle: {
  readonly title: string;
  readonly address: string;
  readonly extras: ArticleExtras;
} = {
  title: 'Haut-Karabakh',
  address: '/articles/haut-karabakh.txt',
  extras: { ...noExtras, provenance: { ...noExtras.provenance, date: '2023-09-20' } },
};

/** Whether an article is the one that comes with the app, which is what a first visit shows. */
export const isBuiltIn = ({ title, provenance }: Article): boolean =>
  title === builtInArticle.title && provenance.date === builtInArticle.extras.provenance.date;
