import { expect, it } from 'vitest';
import { nameOfWorker, parseWorkerName, type WorkerBeginning } from '@/lib/mt/messages/worker-name';

const beginnings: readonly WorkerBeginning[] = [
  { runtime: { device: 'wasm', threads: 1 }, model: null },
  { runtime: { device: 'wasm', threads: 2 }, model: 'visavis-fr-en' },
  { runtime: { device: 'webgpu' }, model: 'a "quoted" model' },
];

it.each(beginnings)('a worker reads %j out of its name', (beginning) => {
  expect(parseWorkerName(nameOfWorker(beginning))).toEqual(beginning);
});

it.each([
  '',
  'worker',
  '{}',
  '{"runtime":{"device":"wasm","threads":0},"model":null}',
  '{"runtime":{"device":"webgpu"}}',
])('%j is no such name', (name) => {
  expect(() => parseWorkerName(name)).toThrow();
});
