import type { ArticleFileFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { noExtras } from '@/lib/document/article-extras';
import { composeText } from '@/lib/document/compose-text';
import { type DecodedText, decodeText } from '@/lib/import/decode-text';
import { decodeAs } from '@/lib/import/guess-encoding';
import type { ImportedDocument } from '@/lib/import/imported-document';
import { documentLimits } from '@/lib/import/limits';
import { type FileFormat, formatOf } from './file-format';
import {
  type ImportChoices,
  type ImportedArticle,
  type ImportNote,
  noChoices,
} from './imported-article';
import { leaveForeign } from './leave-foreign';
import { orBeyondLimit } from './or-beyond-limit';
import { readArchive } from './read-archive';
import { readSubtitles } from './read-subtitles';

/** A file, or what a server answered. */
export interface ArticleFile {
  /** With its ending, without the folder. */
  readonly name: string;
  /** Of the whole file, or some more than are taken; null where it could not be read. */
  readonly bytes: Uint8Array | null;
  /** Where it was found; null for a file of the reader's. */
  readonly address?: string | null;
  /** What the answer says that it is: `text/html; charset=utf-8`. */
  readonly mediaType?: string;
}

/**
 * Reads a file as an article: text in any usual encoding, Markdown, a web page, a Word or OpenDocument
 * text, a book, a PDF with text in it, or subtitles. What reads a format is loaded when it is needed. What
 * is not French in it is named, so that it is left as it stands.
 */
export const readArticleFile = (
  file: ArticleFile,
  choices: ImportChoices = noChoices,
): Promise<Result<ImportedArticle, ArticleFileFailure>> =>
  orBeyondLimit(async () => {
    const read = await readFile(file, choices);
    return read.ok ? succeed(await leaveForeign(read.value, choices)) : read;
  });

async function readFile(
  { name, bytes, address = null, mediaType = '' }: ArticleFile,
  choices: ImportChoices,
): Promise<Result<ImportedArticle, ArticleFileFailure>> {
  if (bytes === null) return fail({ code: 'article-file-unreadable' });
  if (bytes.length > documentLimits.fileBytes) return tooLarge(documentLimits.fileBytes);
  const title = name.replace(/\.[^.]+$/, '');
  const format = formatOf(name, bytes, mediaType);
  switch (format) {
    case 'compound':
    case 'rich-text':
      return fail({ code: 'article-file-outdated' });
    case 'archive': {
      const read = await readArchive(bytes, choices.chapters);
      return read.ok
        ? succeed({ ...structured(read.value.document, title), chapters: read.value.chapters })
        : read;
    }
    case 'pdf':
      return readPdfFile(bytes, title);
    default:
      return bytes.length > documentLimits.textBytes
        ? tooLarge(documentLimits.textBytes)
        : readTextFile({ format, title, bytes, address, mediaType }, choices);
  }
}

const tooLarge = (limitBytes: number) =>
  fail({ code: 'article-file-too-large', limitBytes } as const);

/** A document with its structure. One without a title of its own goes by the file's name. */
const structured = (document: ImportedDocument, fileTitle: string): ImportedArticle => {
  const { text, structure } = composeText(document.lines);
  return {
    title: document.title === '' ? fileTitle : document.title,
    text,
    extras: { structure, provenance: document.provenance },
    notes: [],
    encoding: null,
    chapters: [],
    hardLines: 'none',
    foreign: 'none',
  };
};

async function readPdfFile(
  bytes: Uint8Array,
  title: string,
): Promise<Result<ImportedArticle, ArticleFileFailure>> {
  const { readPdf } = await import('@/lib/import/pdf/read-pdf');
  const read = await readPdf(bytes);
  switch (read) {
    case 'broken':
    case 'locked':
    case 'without-text':
      return fail({ code: `article-file-${read}` });
    default: {
      const { marginsLeftOut } = read;
      const notes: readonly ImportNote[] =
        marginsLeftOut === 0 ? [] : [{ about: 'margins-left-out', lines: marginsLeftOut }];
      return succeed({ ...structured(read, title), notes });
    }
  }
}

interface TextFile {
  readonly format: Exclude<FileFormat, 'archive' | 'pdf' | 'compound' | 'rich-text'>;
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly address: string | null;
  readonly mediaType: string;
}

async function readTextFile(
  { format, title, bytes, address, mediaType }: TextFile,
  choices: ImportChoices,
): Promise<Result<ImportedArticle, ArticleFileFailure>> {
  if (format === 'saved-page') {
    const { readMhtml } = await import('@/lib/import/page/read-mhtml');
    const saved = readMhtml(bytes);
    return saved === null
      ? fail({ code: 'article-file-broken' })
      : succeed(await pageOf(saved.html, saved.address, title));
  }
  const { text, encoding, isGuessed } = decode(bytes, mediaType, choices.encoding);
  if (!isText(text, isGuessed)) return fail({ code: 'article-file-not-text' });
  const notes: readonly ImportNote[] = isGuessed ? [{ about: 'encoding-guessed', encoding }] : [];
  if (format === 'page' || (format === 'text' && looksLikePage(text))) {
    return succeed({ ...(await pageOf(text, address, title)), notes, encoding });
  }
  if (format === 'markdown') {
    const { readMarkdown } = await import('@/lib/import/markdown/read-markdown');
    return succeed({ ...structured(readMarkdown(text), title), notes, encoding });
  }
  const plain = {
    title,
    extras: noExtras,
    encoding,
    chapters: [],
    hardLines: 'none',
    foreign: 'none',
  } as const;
  const subtitles = format === 'subtitles' ? readSubtitles(text) : null;
  if (subtitles !== null) {
    const left: ImportNote = { about: 'times-left-out', cues: subtitles.cues };
    return succeed({ ...plain, text: subtitles.text, notes: [...notes, left] });
  }
  const { readPlainText } = await import('./read-plain-text');
  const read = readPlainText(text, choices.keepsLines);
  return succeed({ ...plain, ...read, notes: [...notes, ...read.notes] });
}

function decode(bytes: Uint8Array, mediaType: string, chosen: string | null): DecodedText {
  if (chosen !== null) return { text: decodeAs(chosen, bytes), encoding: chosen, isGuessed: false };
  const [, charset] = /;\s*charset="?([\w:.-]{1,40})/i.exec(mediaType) ?? [];
  return decodeText(bytes, charset);
}

async function pageOf(
  html: string,
  address: string | null,
  title: string,
): Promise<ImportedArticle> {
  const { readPage } = await import('@/lib/import/page/read-page');
  return structured(readPage(html, address), title);
}

const looksLikePage = (text: string): boolean =>
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html[\s>])/i.test(
    text.slice(0, 4_000),
  );

/** In a guessed encoding any bytes are letters, so controls decide. */
const isText = (text: string, isGuessed: boolean): boolean =>
  !(text.includes('\0') || (isGuessed && /[^\P{Cc}\s\u0085]/u.test(text)));
