import type { Article } from './article';

/** Whether the text begins with its title, which is then a sentence like the others. */
export const hasOwnTitle = ({ paragraphs: [first] }: Article): boolean =>
  first?.block.kind === 'heading' && first.block.level === 1;
