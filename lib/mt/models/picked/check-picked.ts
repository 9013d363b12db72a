import * as v from 'valibot';
import type { ModelFilesFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { sha256 } from '../digest';
import { hubFiles } from '../hub-files';
import { type ModelFile, type ModelManifest, parseEmbeddedManifest, parseJson } from '../manifest';
import { filesModelId } from '../registry';
import type { PickedFile } from './picked-file';
import type { Picked } from './read-picked';

/** A model that was found in what the reader picked, sound and whole. */
export interface FoundModel {
  /** As the folder or archive was called. */
  readonly name: string;
  /** With the id that the app has for a model from files. */
  readonly manifest: ModelManifest;
  /** By path below the model's folder; those of the manifest. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/**
 * Finds a model in either layout: the app's own, whose `manifest.json` says what each file must be, or
 * that of the library's exports, such as `Xenova/opus-mt-fr-en`. Only data is looked at; nothing of it runs.
 */
export async function checkPicked(picked: Picked): Promise<Result<FoundModel, ModelFilesFailure>> {
  const files = belowRoot(picked.files);
  const listed = files.get('manifest.json');
  return listed === undefined
    ? checkLibraryLayout(picked.name, files)
    : checkOwnLayout(picked.name, listed, files);
}

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

async function checkOwnLayout(
  name: string,
  listed: Uint8Array,
  files: Files,
): Promise<Result<FoundModel, ModelFilesFailure>> {
  const manifest = parseEmbeddedManifest(listed);
  if (manifest === null) {
    return fail({ code: 'model-files-unsuitable', file: 'manifest.json', problem: 'manifest' });
  }
  // What only a graphics card needs may be missing.
  const wanted = manifest.files.filter(({ path, device }) => !device || files.has(path));
  const lacking = wanted.filter(({ path }) => !files.has(path)).map(({ path }) => path);
  if (lacking.length > 0) return fail({ code: 'model-files-lacking', files: lacking });
  for (const { path, bytes, digest } of wanted) {
    const found = files.get(path);
    if (found?.length !== bytes) {
      const actualBytes = found?.length ?? 0;
      return fail({ code: 'model-files-size', file: path, expectedBytes: bytes, actualBytes });
    }
    if ((await sha256(found)) !== digest.hex) {
      return fail({ code: 'model-files-altered', file: path });
    }
  }
  return succeed({ name, manifest: { ...manifest, id: filesModelId, files: wanted }, files });
}

async function checkLibraryLayout(
  name: string,
  files: Files,
): Promise<Result<FoundModel, ModelFilesFailure>> {
  if (!files.has('config.json')) return fail({ code: 'model-files-none' });
  const lacking = hubFiles.filter((path) => !files.has(path));
  if (lacking.length > 0) return fail({ code: 'model-files-lacking', files: lacking });
  const wanted: ModelFile[] = [];
  for (const path of hubFiles) {
    const bytes = files.get(path) ?? new Uint8Array();
    const problem = findProblem(path, bytes);
    if (problem !== null) return fail({ code: 'model-files-unsuitable', file: path, problem });
    wanted.push({
      path,
      bytes: bytes.length,
      digest: { algorithm: 'sha256', hex: await sha256(bytes) },
    });
  }
  const manifest: ModelManifest = {
    id: filesModelId,
    direction: { source: 'fr', target: 'en' },
    licence: '',
    files: wanted,
    // Exports of the library give no attention, and were not trained on annotated terms.
    aligns: false,
    obeysTerms: false,
  };
  return succeed({ name, manifest, files });
}

const marian = v.object({ model_type: v.literal('marian') });
/** Every ONNX file begins with the version of its format, as field 1 of the message. */
const ONNX_START = 0x08;

function findProblem(
  path: string,
  bytes: Uint8Array,
): Extract<ModelFilesFailure, { code: 'model-files-unsuitable' }>['problem'] | null {
  if (path.endsWith('.onnx')) return bytes[0] === ONNX_START ? null : 'onnx';
  if (parseJson(v.looseObject({}), bytes) === null) return 'json';
  return path === 'config.json' && parseJson(marian, bytes) === null ? 'kind' : null;
}

/** The files below the folder that has the model: it may lie within another, as in an archive of a folder. */
function belowRoot(files: readonly PickedFile[]): Files {
  const roots = files
    .filter(({ path }) => /(?:^|\/)(?:manifest|config)\.json$/.test(path))
    .map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1))
    .sort((a, b) => a.length - b.length);
  const root = roots[0] ?? '';
  return new Map(
    files
      .filter(({ path }) => path.startsWith(root))
      .map(({ path, bytes }) => [path.slice(root.length), bytes]),
  );
}
