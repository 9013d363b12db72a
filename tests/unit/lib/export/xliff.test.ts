import { describe, expect, it } from 'vitest';
import { writeXliff } from '@/lib/export/xliff';
import { everyBlock, paragraphOf, sentenceOf, withTerm } from './documents';
import { problemsBySchema, problemsBySchematron } from './validators';

describe('an XLIFF file', () => {
  it('is valid by the schemas of the core and of the glossary module', () => {
    for (const document of [everyBlock, withTerm]) {
      const xliff = writeXliff(document);
      expect(problemsBySchema(xliff, 'xliff/xliff_core_2.0.xsd')).toEqual([]);
      expect(problemsBySchematron(xliff, 'xliff/glossary.sch')).toEqual([]);
    }
  });

  it('would not be valid with a broken glossary', () => {
    const xliff = writeXliff(withTerm);
    expect(
      problemsBySchematron(xliff.replace('ref="#m1"', 'ref="#m9"'), 'xliff/glossary.sch'),
    ).not.toEqual([]);
    expect(
      problemsBySchema(xliff.replace('<segment id', '<part id'), 'xliff/xliff_core_2.0.xsd'),
    ).not.toEqual([]);
  });

  it('marks each term in the French, and says its English and definition', () => {
    const xliff = writeXliff(withTerm);
    expect(xliff).toContain('Le <mrk id="m1" type="term">corridor de Lachin</mrk> &lt;ferme&gt;.');
    expect(xliff).toContain('<gls:translation>Lachin corridor</gls:translation>');
    expect(xliff).toContain('<gls:definition>The only road &amp; link.</gls:definition>');
  });

  it('says of a sentence that it came from a translation memory, and stays valid', () => {
    const sentence = {
      ...sentenceOf({ french: 'Oui.', english: 'Yes.' }),
      origin: 'memory',
    } as const;
    const xliff = writeXliff({ title: '', paragraphs: [paragraphOf([sentence])], terms: [] });
    expect(xliff).toContain('state="translated" subState="visavis:memory"');
    expect(problemsBySchema(xliff, 'xliff/xliff_core_2.0.xsd')).toEqual([]);
  });

  it('marks what is in another language with it, as not to be translated, and stays valid', () => {
    const german = 'Das Meer steigt.';
    const sentence = { ...sentenceOf({ french: german, english: german }), language: 'de' };
    const xliff = writeXliff({ title: '', paragraphs: [paragraphOf([sentence])], terms: [] });
    expect(xliff).toContain(
      `<source><mrk id="l1" translate="no" itsm:lang="de">${german}</mrk></source>`,
    );
    expect(problemsBySchema(xliff, 'xliff/xliff_core_2.0.xsd')).toEqual([]);
  });

  it('tells by its state who wrote the English of a segment', () => {
    expect(
      Array.from(writeXliff(withTerm).matchAll(/state="(\w+)"/g), ([, state]) => state),
    ).toEqual(['reviewed', 'initial', 'translated']);
  });
});
