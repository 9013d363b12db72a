import { describe, expect, it } from 'vitest';
import { completeBill, dataComponent } from '../../../scripts/bill-of-materials.mjs';

const sha256 = 'a'.repeat(64);

describe('the bill of materials', () => {
  it('has the app by its own name, and the data beside the packages', () => {
    const bill = {
      bomFormat: 'CycloneDX',
      metadata: { component: { type: 'library', name: 'a-folder', purl: 'pkg:npm/a-folder' } },
      components: [{ name: 'next' }],
    };
    const data = dataComponent('data', { id: 'words', licence: 'MIT' });
    const complete = completeBill(bill, 'vis-a-vis', '0.1.0', [data]);
    expect(complete.metadata.component).toMatchObject({ type: 'application', name: 'vis-a-vis' });
    expect(complete.components.map(({ name }) => name)).toEqual(['next', 'words']);
  });

  it.each([
    ['in a list', { files: [{ path: 'a.bin', bytes: 1, sha256 }] }],
    ['by its own name', { entries: { path: 'a.bin', bytes: 1, sha256 }, headwords: 7 }],
  ])('names each file of a manifest, %s', (_, files) => {
    const component = dataComponent('data', { id: 'x', licence: 'CC0', ...files });
    expect(component.components).toEqual([
      {
        type: 'file',
        'bom-ref': 'x/a.bin',
        name: 'a.bin',
        hashes: [{ alg: 'SHA-256', content: sha256 }],
      },
    ]);
  });

  it('gives the licence of the whole, or else that of each source', () => {
    const sources = [{ name: 'SCOWL', licence: 'MIT' }];
    const named = (manifest: Parameters<typeof dataComponent>[1]) =>
      dataComponent('data', manifest).licenses.map(({ license }) => license.name);
    expect(named({ id: 'x', licence: 'CC BY-SA 3.0', sources })).toEqual(['CC BY-SA 3.0']);
    expect(named({ id: 'x', sources })).toEqual(['SCOWL: MIT']);
  });
});
