import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** These stub what a page or a process has, or hold state in modules: each file has a process of its own. */
const stateful = [
  'tests/contract/**/*.test.ts',
  'tests/unit/{app,scripts}/**/*.test.{ts,tsx}',
  'tests/unit/lib/{mt,server,store}/**/*.test.ts',
];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    environment: 'node',
    // By itself it leaves one core free, which is half of a machine with two.
    maxWorkers: '100%',
    reporters: ['default', 'json'],
    outputFile: { json: '.reports/unit.json' },
    projects: [
      { extends: true, test: { name: 'stateful', include: stateful } },
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: stateful,
          // A file leaves nothing behind, so that those after it have what it has imported.
          isolate: false,
        },
      },
    ],
  },
});
