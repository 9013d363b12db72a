import { describe, expect, it } from 'vitest';
import { failureOf, previewOf, refusedOf, termsOf } from './glossary-file';

const xliff = (entries: string, languages = 'srcLang="fr-FR" trgLang="en-GB"') =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" ${languages}
  xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"><file id="f"><unit id="u">
<gls:glossary>
${entries}
</gls:glossary>
<notes><note>phare</note></notes>
<segment><source>Un <mrk id="m1" type="term">phare</mrk>.</source><target>A beacon.</target></segment>
</unit></file></xliff>`;

const entry = (term: string, ...said: readonly string[]) =>
  `<gls:glossEntry ref="#m1"><gls:term source="s">${term}</gls:term>${said.join('')}</gls:glossEntry>`;
const translation = (english: string) => `<gls:translation>${english}</gls:translation>`;

describe('the glossary of an XLIFF file', () => {
  it('gives terms with their translations, the first as the English, and a definition', () => {
    const glossary = previewOf(
      xliff(
        [
          entry(
            'phare',
            translation('lighthouse'),
            translation('beacon'),
            '<gls:definition>Tour.</gls:definition>',
          ),
          entry('quai', translation('quay')),
        ].join('\n'),
      ),
    );
    expect(glossary.reading).toMatchObject({ kind: 'xml', format: 'xliff' });
    expect(termsOf(glossary)).toEqual([
      ['phare', 'lighthouse', 'Tour.'],
      ['quai', 'quay', ''],
    ]);
    expect(glossary.taken[0]?.entry.englishVariants).toEqual(['beacon']);
  });

  it('is read the other way round where the file goes from English to French', () => {
    const file = xliff(entry('beacon', translation('phare')), 'srcLang="en" trgLang="fr"');
    expect(termsOf(previewOf(file))).toEqual([['phare', 'beacon', '']]);
  });

  it('has an entry without translation told by its line', () => {
    const file = xliff(`${entry('quai', translation('quay'))}\n${entry('phare')}`);
    expect(refusedOf(previewOf(file))).toEqual([[5, 'no-english']]);
  });

  it('has nothing to do with other languages, of which it tells', () => {
    const file = xliff(entry('snow', translation('Schnee')), 'srcLang="en-us" trgLang="de"');
    expect(refusedOf(previewOf(file))).toEqual([[4, 'no-french']]);
  });

  it('may be missing: sentences alone are no glossary', () => {
    expect(failureOf(xliff(''))).toEqual({ code: 'glossary-file-other-xml', root: 'xliff' });
  });
});
