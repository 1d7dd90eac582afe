/** Netlify's server function for this paper, with its store of prerendered answers, in this process. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const origin = 'https://paper.example';
const site = {
  siteID: '00000000-0000-0000-0000-000000000000',
  deployID: '0123456789abcdef01234567',
};

/**
 * @param {string} deploy the folder that Netlify's build leaves
 * @param {string} tools where `@netlify/blobs` is installed
 * @returns asks the function for a path
 */
export async function startFunction(deploy, tools) {
  await startStore(deploy, createRequire(join(tools, 'package.json')));
  const folder = join(deploy, 'functions-internal/___netlify-server-handler');
  process.env.LAMBDA_TASK_ROOT = folder;
  process.chdir(folder);
  const file = pathToFileURL(join(folder, '___netlify-server-handler.mjs')).href;
  const { default: answer } = await import(file);
  return (path) => answer(new Request(origin + path), contextOf(path));
}

async function startStore(deploy, require) {
  const { getDeployStore } = require('@netlify/blobs');
  const { BlobsServer } = require('@netlify/blobs/server');
  const token = 'trial';
  const directory = mkdtempSync(join(tmpdir(), 'broadsheet-blobs-'));
  const { port } = await new BlobsServer({ directory, token, logger: () => undefined }).start();
  const edgeURL = `http://localhost:${port}`;
  const access = { ...site, token, edgeURL, uncachedEdgeURL: edgeURL };

  const store = getDeployStore({ ...access, region: 'us-east-1' });
  const blobs = join(deploy, 'deploy/v1/blobs/deploy');
  for (const name of readdirSync(blobs)) {
    await store.set(name, readFileSync(join(blobs, name), 'utf8'));
  }
  const context = JSON.stringify({ ...access, primaryRegion: 'us-east-1' });
  process.env.NETLIFY_BLOBS_CONTEXT = Buffer.from(context).toString('base64');
}

function contextOf(path) {
  return {
    account: { id: 'trial' },
    deploy: { id: site.deployID },
    site: { id: site.siteID, url: origin },
    server: { region: 'us-east-1' },
    requestId: 'trial',
    url: new URL(origin + path),
    flags: {},
    geo: {},
    params: {},
    waitUntil: () => undefined,
  };
}
