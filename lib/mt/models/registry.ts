/** A model that the app can translate with, before anything of it was read. */
export type ModelDescription = EmbeddedModel | HubModel | BrowserModel;

/** Served with the app, with a `manifest.json` beside its files. */
export interface EmbeddedModel {
  readonly from: 'site';
  readonly id: string;
  /** About; the manifest has the exact figure. */
  readonly sizeBytes: number;
}

/** On the Hugging Face hub; fetched only when the reader chooses it. */
export interface HubModel {
  readonly from: 'hub';
  readonly id: string;
  /** A branch: it is pinned to the commit that it stood at when the reader first chose the model. */
  readonly revision: string;
  readonly files: readonly string[];
  /** About, for the choice; the hub gives the exact figure. */
  readonly sizeBytes: number;
  readonly licence: string;
}

/** The browser's own translator, which the browser has, or fetches from its maker. */
export interface BrowserModel {
  readonly from: 'browser';
  readonly id: string;
  /**
   * Where it misses a term: whether the built-in model's sentence is taken in its place, or only
   * offered. What is kept of the two is kept apart.
   */
  readonly takesHelp: boolean;
}

export const defaultModelId = 'visavis-fr-en';

export const models: readonly ModelDescription[] = [
  { from: 'site', id: defaultModelId, sizeBytes: 20_000_000 },
  {
    from: 'hub',
    id: 'Xenova/opus-mt-fr-en',
    revision: 'main',
    files: [
      'config.json',
      'generation_config.json',
      'tokenizer.json',
      'tokenizer_config.json',
      'onnx/encoder_model_quantized.onnx',
      'onnx/decoder_model_merged_quantized.onnx',
    ],
    sizeBytes: 115_000_000,
    licence: 'Apache-2.0',
  },
  { from: 'browser', id: 'browser', takesHelp: false },
  { from: 'browser', id: 'browser-with-terms', takesHelp: true },
];

/** Null when there is no such model. */
export const findModel = (id: string): ModelDescription | null =>
  models.find((model) => model.id === id) ?? null;

/** The folder of the app's own models. */
export const siteFolder = '/models/';

/** Ends in a slash. */
export const hubUrl = 'https://huggingface.co/';
