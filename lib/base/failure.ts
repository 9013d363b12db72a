/**
 * Every expected failure of the product: a closed set of codes, each with the facts that its
 * sentence for the reader needs. `components/language/failure-message.ts` has the sentences.
 */
export type Failure =
  | ModelFailure
  | TranslationFailure
  | StorageFailure
  | ArticleFailure
  | ArchiveFailure
  | ArticleFileFailure
  | ImporterFailure
  | AddressFailure
  | GlossaryFailure
  | MemoryFileFailure
  | GlossaryFileFailure
  | ModelFilesFailure
  | LexiconFailure;

/** A model's files are missing or do not match its manifest, or the browser has no translator. */
export type ModelFailure =
  | { readonly code: 'model-unknown'; readonly model: string }
  | { readonly code: 'model-file-missing'; readonly file: string }
  | {
      readonly code: 'model-file-short';
      readonly file: string;
      readonly expectedBytes: number;
      readonly actualBytes: number;
    }
  | { readonly code: 'model-file-altered'; readonly file: string }
  /** The site's own model is not the one that this build of the app was made with. */
  | { readonly code: 'model-of-another-version' }
  | { readonly code: 'network-unreachable'; readonly file: string }
  /** The connection stands, and no byte comes. */
  | { readonly code: 'model-file-stalled'; readonly file: string }
  /** The translator's own code is not where it should be, as after an update of the site. */
  | { readonly code: 'engine-missing'; readonly file: string }
  | { readonly code: 'model-not-loadable'; readonly detail: string }
  /** The model that the reader gave from files is not kept any more, or not whole. */
  | { readonly code: 'model-files-gone' }
  /** The browser has no translator of its own from French to English. */
  | { readonly code: 'translator-missing' }
  /** The browser has one, but the page may not use it. */
  | { readonly code: 'translator-forbidden' }
  /** The browser fetches its model only after a click of the reader. */
  | { readonly code: 'translator-needs-click' };

/** What the reader picked to be a model is none, or cannot be kept. Nothing of it was kept then. */
export type ModelFilesFailure =
  | { readonly code: 'model-files-unreadable' }
  | { readonly code: 'model-files-none' }
  | { readonly code: 'model-files-lacking'; readonly files: readonly string[] }
  | {
      readonly code: 'model-files-size';
      readonly file: string;
      readonly expectedBytes: number;
      readonly actualBytes: number;
    }
  | { readonly code: 'model-files-altered'; readonly file: string }
  | {
      readonly code: 'model-files-unsuitable';
      readonly file: string;
      readonly problem: 'manifest' | 'json' | 'onnx' | 'kind';
    }
  | { readonly code: 'model-files-too-large'; readonly limitBytes: number }
  | { readonly code: 'model-files-not-kept' }
  /** The part of the app that reads and checks them could not be loaded. */
  | { readonly code: 'model-files-unchecked' };

export type TranslationFailure =
  | { readonly code: 'worker-died' }
  /** The site has replaced the model that the article was begun with. */
  | { readonly code: 'model-changed' }
  | { readonly code: 'translation-failed'; readonly detail: string }
  /** The browser's translator made a translation and does not show it. */
  | { readonly code: 'translation-withheld' };

export type StorageFailure =
  | { readonly code: 'storage-unavailable' }
  /** The database takes long to open; it may still come. */
  | { readonly code: 'storage-slow' }
  /** Another tab, of an earlier version of the app, holds the database and does not let it go. */
  | { readonly code: 'storage-blocked' }
  /** A later version of the app has brought the database into a form that this page cannot read. */
  | { readonly code: 'storage-newer' }
  | { readonly code: 'storage-full' };

export type ArticleFailure =
  | { readonly code: 'article-empty' }
  | { readonly code: 'article-missing' }
  /** The library of this device has none with that id. */
  | { readonly code: 'article-not-kept' }
  | { readonly code: 'article-too-long'; readonly words: number; readonly limit: number };

/** A file of everything that the app keeps could not be read. */
export type ArchiveFailure =
  | { readonly code: 'archive-not-ours' }
  | { readonly code: 'archive-too-large'; readonly limitBytes: number }
  /** A newer version of the app made it. */
  | { readonly code: 'archive-newer'; readonly version: number }
  | { readonly code: 'archive-broken'; readonly file: string };

export type ArticleFileFailure =
  /** The file is gone, or may not be read. */
  | { readonly code: 'article-file-unreadable' }
  | { readonly code: 'article-file-too-large'; readonly limitBytes: number }
  /** No format that is read: a picture, a program, anything. */
  | { readonly code: 'article-file-not-text' }
  /** It says that it is of a format, and is cut off or damaged. */
  | { readonly code: 'article-file-broken' }
  /** It asks for a password. */
  | { readonly code: 'article-file-locked' }
  /** Word's format before 2007, or rich text. */
  | { readonly code: 'article-file-outdated' }
  /** Its pages are pictures of text. */
  | { readonly code: 'article-file-without-text' }
  /** It has more of something than is read of a document, or takes longer. */
  | {
      readonly code: 'article-file-beyond-limit';
      readonly measure: DocumentMeasure;
      readonly limit: number;
    }
  /** Its reading broke off, for want of memory or because nothing of it is as it should be. */
  | { readonly code: 'article-file-unfinished' };

/** What of a document is limited. */
export const documentMeasures = [
  'unpacked-bytes',
  'packed-files',
  'elements',
  'depth',
  'letters',
  'marks',
  'pages',
  'pieces',
  'seconds',
] as const;
export type DocumentMeasure = (typeof documentMeasures)[number];

/** The part of the app that reads documents could not be loaded. */
export type ImporterFailure = { readonly code: 'importer-missing' };

/** A page was not fetched from its address. */
export type AddressFailure =
  /** It is no address of a page on the web. */
  | { readonly code: 'address-invalid' }
  /** It is, or leads to, a machine that is not on the public internet. */
  | { readonly code: 'address-refused' }
  | { readonly code: 'address-unreachable' }
  | { readonly code: 'address-too-slow'; readonly limitSeconds: number }
  | { readonly code: 'address-too-large'; readonly limitBytes: number }
  /** `mediaType` is empty where the answer names none. */
  | { readonly code: 'address-not-article'; readonly mediaType: string }
  | { readonly code: 'address-status'; readonly status: number }
  | { readonly code: 'address-redirects'; readonly limit: number }
  /** Too many were asked for in a short time. */
  | { readonly code: 'address-busy' }
  /** The app is served as plain files, and no server can ask for the page. */
  | { readonly code: 'address-needs-server' };

/** `path` names the entry and the field, as in `entries.3.english`. */
export type GlossaryFailure = {
  readonly code: 'glossary-invalid';
  readonly problems: readonly { readonly path: string; readonly message: string }[];
};

/** Why a translation memory's file is not taken. `line` counts from 1. */
export type MemoryFileFailure =
  /** It is gone, or may not be read. */
  | { readonly code: 'memory-file-unreadable' }
  | { readonly code: 'memory-file-too-large'; readonly limitBytes: number }
  /** It is neither TMX nor XLIFF; `root` is its outermost element, null where it is not even XML. */
  | { readonly code: 'memory-file-unknown'; readonly root: string | null }
  | { readonly code: 'memory-file-malformed'; readonly line: number; readonly detail: string }
  /** No unit has both French and English; `units` are those that lack one. */
  | { readonly code: 'memory-file-without-pairs'; readonly units: number };

/** Why nothing is read of a glossary file. */
export type GlossaryFileFailure =
  /** It is gone, or may not be read. */
  | { readonly code: 'glossary-file-unreadable' }
  /** The part of the app that reads it could not be loaded. */
  | { readonly code: 'glossary-reader-missing' }
  | { readonly code: 'glossary-file-too-large'; readonly limitBytes: number }
  /** A workbook is packed, and unpacks to more than this. */
  | { readonly code: 'glossary-file-unpacks-too-large'; readonly limitBytes: number }
  /** It has more rows or concepts. */
  | { readonly code: 'glossary-file-too-long'; readonly limit: number }
  /** It is neither text nor a workbook: a PDF, a database. */
  | { readonly code: 'glossary-file-not-glossary' }
  | { readonly code: 'glossary-file-empty' }
  /** `line` counts from 1. */
  | { readonly code: 'glossary-file-malformed'; readonly line: number; readonly detail: string }
  /** It is XML of a format that has no glossary; `root` is its outermost element. */
  | { readonly code: 'glossary-file-other-xml'; readonly root: string };

/** The table of French words is missing, or is not the one that was released. */
export type LexiconFailure =
  | { readonly code: 'lexicon-missing' }
  | { readonly code: 'lexicon-altered' };
