import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** By their names, files that documents are read from. Of a file that is named itself, its bytes decide. */
const readable = /\.(?:txt|md|markdown|html?|xhtml|mht|mhtml|docx|odt|epub|pdf|srt|vtt)$/i;

/** What this command writes: `a.en.md` of `a.txt`, in whatever format. */
const written = /\.en\.[a-z]+$/i;

/**
 * Lists the documents that are asked for. A folder stands for the documents in it, in the order of their names, without
 * those of its own folders, hidden files, and what this command has written there.
 *
 * @param paths files and folders; one that is not there is listed, so that its name is told with what is wrong
 */
export const listInputs = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? documentsIn(path) : [path],
  );

const documentsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => readable.test(name) && !written.test(name))
    .toSorted()
    .map((name) => join(folder, name));
