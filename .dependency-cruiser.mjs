/**
 * Who may import whom. A file imports its own folder, or one before it in this list; everything else
 * here is an exception to that or a narrower rule. So no two folders import each other.
 */
const folders = [
  'lib/base',
  'lib/requests',
  'lib/server',
  'lib/text',
  'lib/verbatim',
  'lib/quantities',
  'lib/names',
  'lib/marks',
  'lib/headings',
  'lib/mt',
  'lib/mt/models',
  'lib/mt/models/picked',
  'lib/mt/setup',
  'lib/mt/messages',
  'lib/mt/engines',
  'lib/mt/browser',
  'lib/mt/worker/sentence',
  'lib/mt/worker/mend',
  'lib/mt/worker/judge',
  'lib/mt/worker/network',
  'lib/mt/worker/search',
  'lib/mt/worker/load',
  'lib/mt/worker',
  'lib/mt/node',
  'lib/flags',
  'lib/document',
  'lib/language',
  'lib/import',
  'lib/import/lines',
  'lib/import/archive',
  'lib/import/page',
  'lib/import/markdown',
  'lib/import/word',
  'lib/import/open-document',
  'lib/import/book',
  'lib/import/pdf',
  'lib/import/files',
  'lib/import/worker',
  'lib/memory',
  'glossary',
  'glossary/french',
  'glossary/english',
  'glossary/import/concept',
  'glossary/import/cell',
  'glossary/import/table',
  'glossary/import/xml',
  'glossary/import/workbook',
  'glossary/import',
  'glossary/merge',
  'glossary/match',
  'glossary/findings',
  'glossary/propose',
  'lib/lexicon',
  'lib/dictionary',
  'lib/hints',
  'lib/pipeline',
  'lib/export',
  'glossary/export',
  'lib/store/state',
  'lib/store/journal',
  'lib/store/journal/worker',
  'lib/store/kept',
  'lib/store/edits',
  'lib/store/library',
  'lib/store/archive',
  'lib/store/glossaries',
  'lib/store/memories',
  'lib/store/translating',
  'lib/store/vocabulary',
  'lib/store/judging',
  'lib/store',
  'components/preferences',
  'components/language/common',
  'components/language/english',
  'components/language/french',
  'components/language',
  'components/ui',
  'components/state',
  'components/offline',
  'components/doubts',
  'components/memory',
  'components/listening',
  'components/text/marks',
  'components/text/sentence',
  'components/text',
  'components/lookup/words',
  'components/lookup/dictionary',
  'components/lookup/add-term',
  'components/lookup',
  'components/glossary',
  'components/glossary/terms',
  'components/export',
  'components/glossary-files',
  'components/glossary-page',
  'components/open-article',
  'components/vocabulary',
  'components/settings',
  'components/find',
  'components/library',
  'components/page/toolbar',
  'components/page',
];

/** The layers: top-level folders, and the folders of `lib`. */
const layers = [
  ...new Set(folders.map((folder) => folder.match(/^(?:lib\/)?[^/]+/)?.[0] ?? folder)),
  'app',
];

const within = (/** @type {readonly string[]} */ parents) => `^(?:${parents.join('|')})/`;
/** The files of a folder, without those of the folders in it. */
const directlyIn = (/** @type {readonly string[]} */ parents) => `^(?:${parents.join('|')})/[^/]+$`;

/** The only code that sees the ML library. It runs in a worker and is reached by messages. */
const worker = '^lib/mt/worker/';
/** Runs the engine in Node, for the command line and the tests, where there is no Web Worker. */
const nodeHost = '^lib/mt/node/';

/** Runs on the reader's own server, where routes alone reach it. */
const server = '^lib/server/';

const orderRules = folders.map((folder, index) => ({
  name: `${folder} imports no later folder`,
  severity: 'error',
  from: { path: directlyIn([folder]) },
  to: { path: [...folders.slice(index + 1).map((later) => directlyIn([later])), '^app/'] },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...orderRules,
    {
      name: 'every folder has a place in the order',
      comment: 'Add a new folder to the list above, after all that it imports.',
      severity: 'error',
      from: { path: within(['lib', 'glossary', 'components']), pathNot: directlyIn(folders) },
      to: {},
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'the worker is reached by messages',
      severity: 'error',
      from: { path: within(layers), pathNot: [worker, nodeHost] },
      to: { path: worker },
    },
    {
      name: 'the product runs in a browser, not in Node',
      severity: 'error',
      from: { path: within(layers), pathNot: nodeHost },
      to: { path: nodeHost },
    },
    {
      name: 'the server is reached by its routes',
      severity: 'error',
      from: { path: within(layers), pathNot: [server, '/route\\.ts$'] },
      to: { path: server },
    },
    {
      name: 'the worker imports only base, text, what must be kept of it, and the protocol',
      severity: 'error',
      from: { path: worker },
      to: {
        path: within(layers),
        pathNot: within([
          'lib/base',
          'lib/server',
          // It tells which requests it has made.
          'lib/requests',
          'lib/text',
          'lib/verbatim',
          'lib/quantities',
          'lib/names',
          'lib/marks',
          'lib/headings',
          'lib/mt',
        ]),
      },
    },
    {
      name: 'only the worker sees the ML library',
      severity: 'error',
      from: { path: within(layers), pathNot: worker },
      to: { path: '(?:@xenova|@huggingface|onnxruntime-[a-z]+)/' },
    },
    {
      name: 'React and Next only in app and components',
      severity: 'error',
      from: { path: within(layers), pathNot: within(['app', 'components']) },
      to: { path: '^(?:node_modules/)?(?:@types/)?(?:react|react-dom|next|radix-ui)(?:/|$)' },
    },
    {
      name: 'Node’s own modules only in the Node host and on the server',
      severity: 'error',
      from: { path: within(layers), pathNot: [nodeHost, server, '/route\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the product stands without its tests and tools',
      severity: 'error',
      from: { path: within(layers) },
      to: { path: within(['tests', 'bench', 'training', 'scripts']) },
    },
    {
      name: 'only installed, declared packages',
      severity: 'error',
      from: { path: within(layers) },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    { name: 'every import is found', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count too: a type taken from a later layer ties the two together all the same.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
