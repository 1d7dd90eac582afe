// A thread that runs contentlayer on the documents it is given, and answers when their files are there.
// Plain JavaScript, so that contentlayer's two thousand modules are loaded without a loader of TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import * as core from 'contentlayer2/core';
import { register } from 'tsx/esm/api';

register();
const { makeSource } = await import('../../contentlayer.config.ts');

parentPort.on('message', async (documents) => {
  const source = await makeSource(documents);
  const config = { source, esbuildHash: '', filePath: '' };
  const options = { tracingServiceName: 'content', verbose: false, customCwd: workerData };
  await core.runMain(options)(core.generateDotpkg({ config, verbose: false }));
  parentPort.postMessage('done');
});
