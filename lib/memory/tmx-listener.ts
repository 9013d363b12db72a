import type { XmlElement, XmlListener } from '@/lib/import/read-xml';
import { type CollectedPairs, languageOfCode, type SideLanguage } from './collected-pairs';
import { SegmentText } from './segment-text';

/**
 * Hears TMX 1.1 to 1.4b: of each unit the first French and the first English, whichever of them was
 * translated. Other languages, notes and properties are passed over.
 */
export class TmxListener implements XmlListener {
  private readonly names: string[] = [];
  private unit: { readonly line: number; french: string; english: string } | null = null;
  private language: SideLanguage | null = null;
  private segment: SegmentText | null = null;

  constructor(private readonly collected: CollectedPairs) {}

  open({ name, attributes, line }: XmlElement): void {
    this.names.push(name);
    if (this.segment) this.segment.open(name, attributes);
    else if (name === 'tu') this.unit = { line, french: '', english: '' };
    else if (name === 'tuv')
      this.language = languageOfCode(attributes['xml:lang'] ?? attributes.lang);
    else if (name === 'seg' && this.language !== null) this.segment = new SegmentText();
  }

  hear(text: string): void {
    this.segment?.hear(text);
  }

  close(): void {
    const name = this.names.pop();
    if (name === 'seg') this.closeSegment();
    else if (name === 'tu') this.closeUnit();
    else if (name !== undefined) this.segment?.close(name);
  }

  private closeSegment(): void {
    const { unit, language, segment } = this;
    this.segment = null;
    if (unit && language && segment) unit[language] ||= segment.text;
  }

  private closeUnit(): void {
    const { unit } = this;
    this.unit = null;
    if (unit) this.collected.add(unit.french, unit.english, unit.line);
  }
}
