// A thread that reads content files: it is given paths and answers with what stands in each, in
// their order. Plain JavaScript, since a thread does not inherit the loader of TypeScript.
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { readFile } = await import('../lib/lint/read-file.ts');

parentPort.on('message', (files) => {
  parentPort.postMessage(files.map((file) => readFile(file, readFileSync(file, 'utf8'))));
});
