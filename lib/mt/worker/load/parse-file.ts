import type { VerifiedFiles } from '@/lib/mt/models/fetch-files';

/** One of a model's files as JSON. Throws when it is not there or is none. */
export function parseFile(files: VerifiedFiles, path: string): unknown {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`The model has no ${path}`);
  return JSON.parse(new TextDecoder().decode(bytes));
}
