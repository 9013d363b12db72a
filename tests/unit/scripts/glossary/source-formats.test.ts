import { expect, it } from 'vitest';
import { readSourceFormat } from '@/scripts/glossary/source-formats';
import { previewOf } from '../../glossary/import/glossary-file';

it.each([
  ['csv', 'phare;beacon', true],
  ['deepl-csv', 'phare,beacon', true],
  ['omegat', 'phare\tbeacon', true],
  ['tbx', 'phare\tbeacon', false],
  ['xlsx', 'phare\tbeacon', false],
  ['tbx', '<martif/>', true],
  ['multiterm', '<martif/>', false],
  ['csv', '<martif/>', false],
  ['xliff', '<xliff><glossEntry/></xliff>', true],
  ['ods', 'phare;beacon', false],
])('%s is what %j is said to be: %s', (name, file, fits) => {
  const said = readSourceFormat(name);
  expect(said?.fits(previewOf(file, said.choices).reading)).toBe(fits);
});

it('knows no other formats', () => {
  expect(readSourceFormat('docx')).toBeNull();
});
