import type { XmlElement, XmlListener } from '@/lib/import/read-xml';
import { type CollectedPairs, languageOfCode, type SideLanguage } from './collected-pairs';
import { SegmentText } from './segment-text';

/** A text of a unit, whole and by the segments that are marked in it. */
interface MarkedText {
  readonly whole: SegmentText;
  readonly byId: Map<string, SegmentText>;
  /** The segment that is open, and how deep in the text it was opened. */
  open: { readonly text: SegmentText; readonly depth: number } | null;
}

interface Unit {
  readonly line: number;
  isTranslated: boolean;
  readonly texts: Map<string, MarkedText>;
}

/** What tools write of a target that nobody has translated. */
const untranslated = /^(?:new|initial|needs-(?:translation|adaptation|l10n))$/;

/**
 * Hears XLIFF 1.2 and 2.x, from French to English or the other way. In 1.2 a unit is cut where its
 * segments are marked in both texts (`<mrk mtype="seg" mid="1">`). Proposals of other tools
 * (`alt-trans`), glossaries and notes are passed over.
 */
export class XliffListener implements XmlListener {
  private readonly names: string[] = [];
  private source: SideLanguage | null = null;
  private target: SideLanguage | null = null;
  private unit: Unit | null = null;
  private text: MarkedText | null = null;
  /** How many elements are open within one that is passed over, itself included; 0 outside. */
  private passedOver = 0;

  constructor(private readonly collected: CollectedPairs) {}

  open({ name, attributes, line }: XmlElement): void {
    this.names.push(name);
    if (this.passedOver > 0 || isPassedOver.has(name)) {
      this.passedOver += 1;
      return;
    }
    if (this.text) {
      this.openWithin(this.text, name, attributes);
      return;
    }
    switch (name) {
      case 'xliff':
        this.source = languageOfCode(attributes.srcLang);
        this.target = languageOfCode(attributes.trgLang);
        break;
      case 'file':
        this.source = languageOfCode(attributes['source-language']) ?? this.source;
        this.target = languageOfCode(attributes['target-language']) ?? this.target;
        break;
      case 'trans-unit':
      case 'segment':
        this.unit = {
          line,
          isTranslated: !untranslated.test(attributes.state ?? ''),
          texts: new Map(),
        };
        break;
      case 'source':
      case 'seg-source':
      case 'target':
        this.openText(name, attributes.state ?? '');
        break;
    }
  }

  hear(text: string): void {
    if (this.passedOver > 0 || !this.text) return;
    this.text.whole.hear(text);
    this.text.open?.text.hear(text);
  }

  close(): void {
    const name = this.names.pop() ?? '';
    if (this.passedOver > 0) {
      this.passedOver -= 1;
      return;
    }
    if (this.text && !texts.has(name)) this.closeWithin(this.text, name);
    else if (texts.has(name)) this.text = null;
    else if (name === 'trans-unit' || name === 'segment') this.closeUnit();
  }

  private openText(name: string, state: string): void {
    if (!this.unit) return;
    if (name === 'target' && untranslated.test(state)) this.unit.isTranslated = false;
    this.text = { whole: new SegmentText(), byId: new Map(), open: null };
    this.unit.texts.set(name, this.text);
  }

  private openWithin(
    text: MarkedText,
    name: string,
    attributes: Readonly<Record<string, string>>,
  ): void {
    text.whole.open(name, attributes);
    text.open?.text.open(name, attributes);
    if (name !== 'mrk' || attributes.mtype !== 'seg' || text.open) return;
    text.open = { text: new SegmentText(), depth: this.names.length };
    text.byId.set(attributes.mid ?? '', text.open.text);
  }

  private closeWithin(text: MarkedText, name: string): void {
    text.whole.close(name);
    // The name of the element that closes is no longer among those that are open.
    if (text.open?.depth === this.names.length + 1) text.open = null;
    else text.open?.text.close(name);
  }

  private closeUnit(): void {
    const { unit, source, target, collected } = this;
    this.unit = null;
    if (!unit || source === null || target === null || source === target) return;
    if (!unit.isTranslated) {
      collected.leaveOut(unit.line, 'not-translated');
      return;
    }
    const cut = unit.texts.get('seg-source') ?? unit.texts.get('source');
    const english = unit.texts.get('target');
    const isCutAlike =
      cut &&
      english &&
      cut.byId.size > 0 &&
      [...cut.byId.keys()].every((id) => english.byId.has(id));
    const pairs = isCutAlike
      ? [...cut.byId].map(([id, text]) => [text.text, english.byId.get(id)?.text ?? ''] as const)
      : [[unit.texts.get('source')?.whole.text ?? '', english?.whole.text ?? ''] as const];
    for (const [from, to] of pairs) {
      if (source === 'french') collected.add(from, to, unit.line);
      else collected.add(to, from, unit.line);
    }
  }
}

const texts: ReadonlySet<string> = new Set(['source', 'seg-source', 'target']);

const isPassedOver: ReadonlySet<string> = new Set([
  'alt-trans',
  'bin-unit',
  'glossary',
  'matches',
  'note',
  'notes',
  'originalData',
  'skeleton',
]);
