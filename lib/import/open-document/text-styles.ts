import type { Block } from '@/lib/document/block';
import { headingLevels } from '@/lib/document/block';
import type { InlineStyle } from '@/lib/document/inline';
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  type XmlElement,
} from '@/lib/import/archive/xml-tree';

/** What the styles of an OpenDocument text make of its paragraphs, words and lists. */
export interface TextStyles {
  /** Of a paragraph; null where it is plain text, or what it lies in. */
  blockOf(styleName: string | undefined): Block | null;
  inlineOf(styleName: string | undefined): readonly InlineStyle[];
  /** @param level from 1 */
  isOrdered(listStyle: string | undefined, level: number): boolean;
}

const LONGEST_CHAIN = 20;

/** @param parts `content.xml` and `styles.xml`, the former before the latter */
export function readTextStyles(parts: readonly (XmlElement | null)[]): TextStyles {
  const byName = new Map<string, XmlElement>();
  const lists = new Map<string, XmlElement>();
  for (const part of parts) {
    for (const group of ['office:automatic-styles', 'office:styles']) {
      const styles = childNamed(part, group);
      for (const style of childrenNamed(styles, 'style:style')) {
        const name = style.attributes['style:name'] ?? '';
        if (!byName.has(name)) byName.set(name, style);
      }
      for (const list of childrenNamed(styles, 'text:list-style')) {
        const name = list.attributes['style:name'] ?? '';
        if (!lists.has(name)) lists.set(name, list);
      }
    }
  }
  const chainOf = (name: string | undefined): readonly string[] => {
    const chain: string[] = [];
    for (let at = name; at !== undefined && chain.length < LONGEST_CHAIN; ) {
      chain.push(at);
      at = byName.get(at)?.attributes['style:parent-style-name'];
    }
    return chain;
  };
  return {
    blockOf(styleName) {
      for (const name of chainOf(styleName)) {
        const block = blockOfName(name);
        if (block !== null) return block;
      }
      return null;
    },
    inlineOf(styleName) {
      const found: InlineStyle[] = [];
      for (const name of chainOf(styleName)) {
        const style = byName.get(name);
        if (style === undefined) continue;
        for (const { attributes } of descendantsNamed(style, 'style:text-properties')) {
          if (/^(?:bold|[6-9]00)$/.test(attributes['fo:font-weight'] ?? '')) {
            found.push({ kind: 'strong' });
          }
          if (/^(?:italic|oblique)$/.test(attributes['fo:font-style'] ?? '')) {
            found.push({ kind: 'emphasis' });
          }
        }
        if (/^Strong_20_Emphasis$/.test(name)) found.push({ kind: 'strong' });
        if (/^Emphasis$/.test(name)) found.push({ kind: 'emphasis' });
      }
      return found.filter(
        ({ kind }, at) => found.findIndex((earlier) => earlier.kind === kind) === at,
      );
    },
    isOrdered(listStyle, level) {
      const style = listStyle === undefined ? undefined : lists.get(listStyle);
      return (
        style?.children.some(
          (child) =>
            typeof child !== 'string' &&
            child.name === 'text:list-level-style-number' &&
            child.attributes['text:level'] === String(level) &&
            (child.attributes['style:num-format'] ?? '') !== '',
        ) ?? false
      );
    },
  };
}

function blockOfName(name: string): Block | null {
  if (name === 'Title') return { kind: 'heading', level: 1 };
  const [, digit] = /^Heading_20_([1-6])$/.exec(name) ?? [];
  if (digit !== undefined) return { kind: 'heading', level: headingLevels[Number(digit) - 1] ?? 6 };
  if (/^Quotations?$/.test(name)) return { kind: 'quotation' };
  if (/^(?:Caption|Illustration|Figure|Table|Drawing|Text)$/.test(name)) return { kind: 'caption' };
  return /^(?:Footnote|Endnote)$/.test(name) ? { kind: 'footnote' } : null;
}
