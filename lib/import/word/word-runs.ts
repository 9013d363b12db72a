import { type InlineStyle, readLinkAddress } from '@/lib/document/inline';
import { childNamed, isElement, textWithin, type XmlElement } from '@/lib/import/archive/xml-tree';
import type { LineBuilder } from '@/lib/import/lines/line-builder';

/** What the runs of a paragraph refer to. */
export interface RunContext {
  /** The target of a relationship; null where there is none. */
  readonly addressOf: (relationship: string) => string | null;
  /** Gives a call its number, in the order of the text. */
  readonly callNote: (kind: 'footnote' | 'endnote', id: string) => number;
}

/** Elements whose text is no part of the document as it is: what was deleted or moved away. */
const leftOut = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:drawing',
  'w:pict',
  'w:object',
  'mc:Fallback',
  'w:sdtPr',
  'w:commentReference',
  'm:oMathPara',
]);

/** Appends the text of a paragraph with its links and emphasis. */
export function appendRuns(paragraph: XmlElement, line: LineBuilder, context: RunContext): void {
  /** A field's code, while it is being read, and whether what follows is its result. */
  let field: { code: string; isResult: boolean } | null = null;

  const linkOfField = (): readonly InlineStyle[] => {
    const [, given] = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(field?.isResult ? field.code : '') ?? [];
    const address = given === undefined ? null : readLinkAddress(given);
    return address === null ? [] : [{ kind: 'link', address }];
  };

  const readRun = (run: XmlElement, styles: readonly InlineStyle[]): void => {
    const properties = childNamed(run, 'w:rPr');
    // Hidden text.
    if (isOn(properties, 'w:vanish')) return;
    const own: InlineStyle[] = [...styles, ...linkOfField()];
    if (isOn(properties, 'w:b')) own.push({ kind: 'strong' });
    if (isOn(properties, 'w:i')) own.push({ kind: 'emphasis' });
    for (const part of run.children.filter(isElement)) {
      switch (part.name) {
        case 'w:t':
          line.append(textWithin(part), own);
          break;
        case 'w:tab':
        case 'w:br':
        case 'w:cr':
          line.append(' ', own);
          break;
        case 'w:noBreakHyphen':
          line.append('-', own);
          break;
        case 'w:instrText':
          if (field !== null && !field.isResult) field.code += textWithin(part);
          break;
        case 'w:fldChar': {
          const kind = part.attributes['w:fldCharType'];
          if (kind === 'begin') field = { code: '', isResult: false };
          if (kind === 'separate' && field !== null) field = { ...field, isResult: true };
          if (kind === 'end') field = null;
          break;
        }
        case 'w:footnoteReference':
        case 'w:endnoteReference': {
          const kind = part.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
          line.append(`[${context.callNote(kind, part.attributes['w:id'] ?? '')}]`, styles);
          break;
        }
        default:
      }
    }
  };

  const readWithin = (element: XmlElement, styles: readonly InlineStyle[]): void => {
    for (const child of element.children.filter(isElement)) {
      if (leftOut.has(child.name)) continue;
      if (child.name === 'w:r') readRun(child, styles);
      else if (child.name === 'w:hyperlink') {
        const target = context.addressOf(child.attributes['r:id'] ?? '');
        const address = target === null ? null : readLinkAddress(target);
        readWithin(child, address === null ? styles : [...styles, { kind: 'link', address }]);
      } else readWithin(child, styles);
    }
  };

  readWithin(paragraph, []);
}

/** `<w:b/>` and `<w:b w:val="1"/>`, but not `<w:b w:val="0"/>`. */
function isOn(properties: XmlElement | null, name: string): boolean {
  const property = childNamed(properties, name);
  return property !== null && !/^(?:0|false|off|none)$/.test(property.attributes['w:val'] ?? '');
}
