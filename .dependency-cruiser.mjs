/**
 * Who may import whom. A file imports its own layer, or one before it in this list; everything else
 * here is an exception to that or a narrower rule.
 */
const layers = [
  'lib/base',
  'lib/text',
  'lib/mt',
  'lib/align',
  'glossary',
  'lib/lexicon',
  'lib/document',
  'lib/pipeline',
  'lib/export',
  'lib/store',
  'components',
  'app',
];

const within = (/** @type {readonly string[]} */ folders) => `^(?:${folders.join('|')})/`;

/** The only code that sees the ML library. It runs in a worker and is reached by messages. */
const worker = '^lib/mt/worker/';
/** Runs the engine in Node, for the command line and the tests, where there is no Web Worker. */
const nodeHost = '^lib/mt/node/';

const layerRules = layers.slice(0, -1).map((layer, index) => ({
  name: `${layer} imports no later layer`,
  severity: 'error',
  from: { path: within([layer]) },
  to: { path: within(layers.slice(index + 1)) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'every file of lib is in a layer',
      comment: 'Add a new folder to the layers above, at its place in the order.',
      severity: 'error',
      from: { path: '^lib/', pathNot: within(layers) },
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
      name: 'the worker imports only base, text and the protocol',
      severity: 'error',
      from: { path: worker },
      to: { path: within(layers), pathNot: within(['lib/base', 'lib/text', 'lib/mt']) },
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
      from: { path: within(layers), pathNot: [nodeHost, '/route\\.ts$'] },
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
