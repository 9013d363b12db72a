import { hubFiles } from './hub-files';

/** A model that the app can translate with, as known before anything of it is read. */
export type ModelDescription = EmbeddedModel | HubModel | FilesModel | BrowserModel;

/** A model that is served with the app, with a `manifest.json` beside its files. */
export interface EmbeddedModel {
  readonly from: 'site';
  readonly id: string;
  /** An approximate size; the manifest has the exact one. */
  readonly sizeBytes: number;
}

/** A model on the Hugging Face hub. It is fetched only when the reader chooses it. */
export interface HubModel {
  readonly from: 'hub';
  readonly id: string;
  /** A branch. It is pinned to its commit at the time when the reader first chose the model. */
  readonly revision: string;
  readonly files: readonly string[];
  /** An approximate size, for the choice; the hub gives the exact one. */
  readonly sizeBytes: number;
  readonly licence: string;
}

/** A model whose files the reader gave the app; there is one of this kind at most. */
export interface FilesModel {
  readonly from: 'files';
  readonly id: string;
}

/** The browser's own translator, which the browser has or fetches from its maker. */
export interface BrowserModel {
  readonly from: 'browser';
  readonly id: string;
  /**
   * What happens where it misses a term: whether the built-in model's sentence replaces its own, or is only
   * offered. The sentences of the two ways are kept apart.
   */
  readonly takesHelp: boolean;
}

export const defaultModelId = 'visavis-fr-en';
export const filesModelId = 'from-files';

export const models: readonly ModelDescription[] = [
  { from: 'site', id: defaultModelId, sizeBytes: 20_000_000 },
  {
    from: 'hub',
    id: 'Xenova/opus-mt-fr-en',
    revision: 'main',
    files: hubFiles,
    sizeBytes: 115_000_000,
    licence: 'Apache-2.0',
  },
  { from: 'files', id: filesModelId },
  { from: 'browser', id: 'browser', takesHelp: false },
  { from: 'browser', id: 'browser-with-terms', takesHelp: true },
];

/** Finds a model; null when there is none of this id. */
export const findModel = (id: string): ModelDescription | null =>
  models.find((model) => model.id === id) ?? null;

/** The folder of the app's own models. */
export const siteFolder = '/models/';

/** The hub's address, which ends in a slash. */
export const hubUrl = 'https://huggingface.co/';
