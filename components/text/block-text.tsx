import type { ReactNode } from 'react';
import { assertNever } from '@/lib/base/assert-never';
import type { Block, HeadingLevel } from '@/lib/document/block';

/** Draws what stands in one column as the block it is. */
export function BlockText({
  block,
  lang,
  className,
  children,
}: {
  readonly block: Block;
  readonly lang: 'fr' | 'en';
  readonly className: string;
  readonly children: ReactNode;
}) {
  const text = `${className} hyphens-auto text-pretty`;
  switch (block.kind) {
    case 'heading':
      return (
        <Heading
          level={block.level}
          lang={lang}
          className={`${className} ${headings[block.level]}`}
        >
          {children}
        </Heading>
      );
    case 'quotation':
      return (
        <blockquote lang={lang} className={`${className} quotation`}>
          <p className="hyphens-auto text-pretty">{children}</p>
        </blockquote>
      );
    case 'caption':
      return (
        <p lang={lang} className={`${text} text-[0.85em] text-muted italic`}>
          {children}
        </p>
      );
    case 'footnote':
      return (
        <p lang={lang} className={`${text} text-[0.85em] text-muted`}>
          {children}
        </p>
      );
    case 'paragraph':
    case 'list-item':
    case 'table-cell':
      return (
        <p lang={lang} className={text}>
          {children}
        </p>
      );
    default:
      return assertNever(block);
  }
}

const headings: Record<HeadingLevel, string> = {
  1: 'text-[1.9em] leading-tight tracking-tight text-balance pb-3',
  2: 'text-[1.35em] leading-snug font-semibold text-balance pt-4',
  3: 'text-[1.15em] leading-snug font-semibold text-balance pt-3',
  4: 'font-semibold pt-2',
  5: 'font-semibold',
  6: 'font-semibold italic',
};

function Heading({
  level,
  ...rest
}: {
  readonly level: HeadingLevel;
  readonly lang: 'fr' | 'en';
  readonly className: string;
  readonly children: ReactNode;
}) {
  switch (level) {
    case 1:
      return <h1 {...rest} />;
    case 2:
      return <h2 {...rest} />;
    case 3:
      return <h3 {...rest} />;
    case 4:
      return <h4 {...rest} />;
    case 5:
      return <h5 {...rest} />;
    case 6:
      return <h6 {...rest} />;
    default:
      return assertNever(level);
  }
}
