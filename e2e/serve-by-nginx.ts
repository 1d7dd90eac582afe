/** nginx with a file of ours in its `http` block, in a scratch folder and on a port of its own. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort, start, stop, untilServing } from './processes.ts';

/**
 * @param paper the file, whose server listens at 80
 * @throws {Error} with what nginx says of a file that it does not take
 */
export async function serveByNginx(
  scratch: string,
  paper: string,
): Promise<{ origin: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const own = join(scratch, 'paper.conf');
  const main = join(scratch, 'nginx.conf');
  writeFileSync(own, paper.replace('listen 80;', `listen 127.0.0.1:${port};`));
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const temporary = folders.map((name) => `${name}_temp_path ${join(scratch, name)};`);
  writeFileSync(
    main,
    `daemon off; user ${userInfo().username}; pid ${scratch}/pid; error_log ${scratch}/error.log;
events {}
http { access_log off; include ${own}; ${temporary.join(' ')} }`,
  );
  const command = ['-e', 'stderr', '-p', scratch, '-c', main];
  execFileSync('nginx', ['-t', ...command], { stdio: 'pipe' });
  const nginx = start(['nginx', ...command], {}, scratch);
  const origin = `http://127.0.0.1:${port}`;
  await untilServing(nginx, origin, 20);
  return { origin, stop: () => stop(nginx) };
}
