import { readFile, writeFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { hubFiles } from '@/lib/mt/models/hub-files';
import { defaultModelId } from '@/lib/mt/models/registry';
import { expectAccessible } from '../support/accessible';
import { expect, test } from '../support/reader-test';

const folder = `public/models/${defaultModelId}/`;

/** Writes the app's own model in the layout of the library's exports, as an archive of a folder, and gives its path. */
async function archive(): Promise<string> {
  const files = await Promise.all(
    hubFiles.map(async (path) => [`opus-mt-fr-en/${path}`, await readFile(folder + path)] as const),
  );
  const path = test.info().outputPath('opus-mt-fr-en.zip');
  // What the browser reads from the disk need not go through the test's connection.
  await writeFile(path, zipSync(Object.fromEntries(files), { level: 0 }));
  return path;
}

/** The same without one of its files, and with nothing in the others. */
function archiveWithout(missing: string) {
  const files = hubFiles.filter((path) => path !== missing);
  const entries = files.map((path) => [`opus-mt-fr-en/${path}`, Buffer.from('{}')]);
  const buffer = Buffer.from(zipSync(Object.fromEntries(entries), { level: 0 }));
  return { name: 'opus-mt-fr-en.zip', mimeType: 'application/zip', buffer };
}

test('a translator from files is checked, kept, used at later visits, and removed', async ({
  reader,
  page,
}) => {
  await reader.readInPlace('Il pleut sur Paris.');
  const byOwnLayout = await reader.textsOf(reader.english);

  await reader.button('Settings').click();
  const settings = reader.dialog('Settings');
  const picker = settings.getByLabel('Choose a .zip file');
  await picker.setInputFiles(archiveWithout('tokenizer.json'));
  await expect(
    settings.getByText('Some files of the translator are missing: tokenizer.json.'),
  ).toBeVisible();
  await expectAccessible(page);

  await picker.setInputFiles(await archive());
  await expect(settings.getByText('Found “opus-mt-fr-en”, 26 MB.')).toBeVisible();
  await settings.getByText('6 files, with their digests (SHA-256)').click();
  await expect(settings.getByText('onnx/encoder_model_quantized.onnx')).toBeVisible();
  await expectAccessible(page);
  await settings.getByRole('button', { name: 'Keep on this device and use' }).click();
  await expect(settings.getByRole('radio', { name: 'From your files' })).toBeChecked();
  await page.keyboard.press('Escape');
  await reader.untilPhase('done');
  await expect(page.getByText('Translator: From your files')).toBeVisible();
  expect(await reader.textsOf(reader.english)).toEqual(byOwnLayout);

  await page.reload();
  await reader.untilPhase('done');
  await expect(page.getByText('Translator: From your files')).toBeVisible();
  await reader.button('Settings').click();
  await settings.getByRole('button', { name: /^Remove the files of “From your files”/ }).click();
  await expect(settings.getByText('The files of “From your files” are gone')).toBeVisible();
  await expect(settings.getByRole('radio', { name: 'From your files' })).toBeHidden();
  await expect(settings.getByRole('radio', { name: 'This app’s own (fast)' })).toBeChecked();
});
