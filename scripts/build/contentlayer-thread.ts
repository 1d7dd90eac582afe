/** A thread that runs contentlayer on the documents it is given, and answers when their files are there. */
import { parentPort, workerData } from 'node:worker_threads';
import * as core from 'contentlayer2/core';
import { makeSource, type SourceDocument } from '../../contentlayer.config.ts';

parentPort?.on('message', (documents: SourceDocument[]) => void generate(documents));

async function generate(documents: SourceDocument[]): Promise<void> {
  const source = await makeSource(documents);
  const config = { source, esbuildHash: '', filePath: '' };
  const customCwd = workerData as string;
  const options = { tracingServiceName: 'content', verbose: false, customCwd };
  await core.runMain(options)(core.generateDotpkg({ config, verbose: false }));
  parentPort?.postMessage('done');
}
