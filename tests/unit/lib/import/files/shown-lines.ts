import type { Block } from '@/lib/document/block';
import type { Inline } from '@/lib/document/inline';
import type { ImportedArticle } from '@/lib/import/files/imported-article';

/** A block in a word: `h2`, `ol 1`, `td 2,1`. */
function nameOf(block: Block | undefined): string {
  switch (block?.kind) {
    case 'heading':
      return `h${block.level}`;
    case 'list-item':
      return `${block.isOrdered ? 'ol' : 'ul'} ${block.depth}`;
    case 'table-cell':
      return `td ${block.row},${block.column}`;
    default:
      return block?.kind ?? 'paragraph';
  }
}

const wordsOf = (text: string, { span, style }: Inline): string => {
  const words = text.slice(span.start, span.end);
  return style.kind === 'link' ? `${words} → ${style.address}` : `${words} (${style.kind})`;
};

/** The lines of an article, each after its block, with its links and emphasis behind it. */
export function shownLines({ text, extras }: ImportedArticle): readonly string[] {
  const blocks = new Map(extras.structure.blocks.map(({ start, block }) => [start, block]));
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const inlines = extras.structure.inlines
      .filter(({ span }) => span.start >= start && span.end <= end)
      .map((inline) => ` [${wordsOf(text, inline)}]`);
    const shown = `${nameOf(blocks.get(start))}: ${line}${inlines.join('')}`;
    start = end + 1;
    return shown;
  });
}
