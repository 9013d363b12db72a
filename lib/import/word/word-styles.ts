import type { Block } from '@/lib/document/block';
import { headingLevels } from '@/lib/document/block';
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  type XmlElement,
} from '@/lib/import/archive/xml-tree';

/** What the styles and numberings of a Word document make of its paragraphs. */
export interface WordStyles {
  /** What a paragraph is by its properties, `w:pPr`; null properties are those of plain text. */
  blockOf(properties: XmlElement | null): Block;
}

interface Style {
  /** In English, whatever the language of the document. */
  readonly name: string;
  readonly basedOn: string | null;
  readonly outlineLevel: number | null;
  readonly list: ListPlace | null;
}

interface ListPlace {
  readonly numbering: string;
  readonly level: number;
}

/** A style that is based on more others is based on itself. */
const LONGEST_CHAIN = 20;

/**
 * @param styles `word/styles.xml`; null where the document has none
 * @param numbering `word/numbering.xml`
 */
export function readWordStyles(
  styles: XmlElement | null,
  numbering: XmlElement | null,
): WordStyles {
  const byId = new Map<string, Style>();
  for (const style of childrenNamed(styles, 'w:style')) {
    const properties = childNamed(style, 'w:pPr');
    byId.set(style.attributes['w:styleId'] ?? '', {
      name: (valueIn(style, 'w:name') ?? '').toLowerCase(),
      basedOn: valueIn(style, 'w:basedOn'),
      outlineLevel: levelIn(properties),
      list: listPlaceIn(properties),
    });
  }
  const isOrdered = readNumbering(numbering);

  const chainOf = (id: string | null): readonly Style[] => {
    const chain: Style[] = [];
    for (let at = id; at !== null && chain.length < LONGEST_CHAIN; ) {
      const style = byId.get(at);
      if (style === undefined) break;
      chain.push(style);
      at = style.basedOn;
    }
    return chain;
  };

  return {
    blockOf(properties) {
      const chain = chainOf(valueIn(properties, 'w:pStyle'));
      for (const { name } of chain) {
        const block = blockOfName(name);
        if (block !== null) return block;
      }
      const outline =
        levelIn(properties) ?? chain.find((style) => style.outlineLevel !== null)?.outlineLevel;
      const level = outline === undefined || outline === null ? undefined : headingLevels[outline];
      if (level !== undefined) return { kind: 'heading', level };
      const list =
        listPlaceIn(properties) ?? chain.find((style) => style.list !== null)?.list ?? null;
      // Numbering 0 takes a paragraph out of the list of its style.
      if (list === null || list.numbering === '0') return { kind: 'paragraph' };
      return {
        kind: 'list-item',
        isOrdered: isOrdered(list),
        depth: Math.min(9, list.level + 1),
      };
    },
  };
}

function blockOfName(name: string): Block | null {
  if (name === 'title') return { kind: 'heading', level: 1 };
  const [, digit] = /^heading ([1-6])$/.exec(name) ?? [];
  if (digit !== undefined) return { kind: 'heading', level: headingLevels[Number(digit) - 1] ?? 6 };
  if (/^(?:quote|intense quote|quotations?|block text|citation)$/.test(name))
    return { kind: 'quotation' };
  if (/^(?:caption|illustration|table|drawing|figure|legend)$/.test(name))
    return { kind: 'caption' };
  return /^(?:footnote|endnote)(?: text)?$/.test(name) ? { kind: 'footnote' } : null;
}

/** The `w:val` of a child; null where there is none. */
const valueIn = (element: XmlElement | null, name: string): string | null =>
  childNamed(element, name)?.attributes['w:val'] ?? null;

function levelIn(properties: XmlElement | null): number | null {
  const level = Number(valueIn(properties, 'w:outlineLvl') ?? 'none');
  return Number.isInteger(level) && level >= 0 && level < 6 ? level : null;
}

function listPlaceIn(properties: XmlElement | null): ListPlace | null {
  const list = childNamed(properties, 'w:numPr');
  const numbering = valueIn(list, 'w:numId');
  if (numbering === null) return null;
  const level = Number(valueIn(list, 'w:ilvl') ?? '0');
  return { numbering, level: Number.isInteger(level) && level >= 0 ? Math.min(level, 8) : 0 };
}

/** Tells numbered lists from those with bullets. */
function readNumbering(numbering: XmlElement | null): (place: ListPlace) => boolean {
  const formats = new Map<string, string>();
  for (const abstract of childrenNamed(numbering, 'w:abstractNum')) {
    const id = abstract.attributes['w:abstractNumId'] ?? '';
    for (const level of childrenNamed(abstract, 'w:lvl')) {
      formats.set(`${id} ${level.attributes['w:ilvl'] ?? '0'}`, valueIn(level, 'w:numFmt') ?? '');
    }
  }
  const abstractOf = new Map(
    descendantsNamed(numbering, 'w:num').map((number) => [
      number.attributes['w:numId'] ?? '',
      valueIn(number, 'w:abstractNumId') ?? '',
    ]),
  );
  return ({ numbering: id, level }) => {
    const format = formats.get(`${abstractOf.get(id) ?? ''} ${level}`) ?? 'bullet';
    return format !== 'bullet' && format !== 'none';
  };
}
