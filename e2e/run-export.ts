/** `npm run export` of an edition. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** Without holding this process up, whose idle lines to a server would be closed unseen. */
export async function runExport(into: string, variables: Record<string, string>) {
  const env = { ...process.env, ...variables };
  const run = spawn(process.execPath, ['scripts/run.mjs', 'export', into], { env });
  const said = await Promise.all([text(run.stdout), text(run.stderr), once(run, 'close')]);
  return { status: run.exitCode, stdout: said[0], stderr: said[1] };
}
