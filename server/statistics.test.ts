/** What docs/adding/statistics.md makes of a line of the server and of one of nginx. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const [, command = ''] =
  /^sed -nE '(.+)' access\.log/m.exec(readFileSync('docs/adding/statistics.md', 'utf8')) ?? [];
const [, logFormat = ''] =
  /^log_format paper escape=json\n([\s\S]*?);$/m.exec(
    readFileSync('docs/deploying/nginx.conf', 'utf8'),
  ) ?? [];

const read = (line: string) => execFileSync('sed', ['-nE', command], { input: `${line}\n` });

test('the server tells milliseconds', () => {
  const line = JSON.stringify({
    ...{ time: '2026-11-29T12:38:56.203Z', method: 'GET', path: '/topics/ports' },
    ...{ status: 200, bytes: 37571, milliseconds: 2.7 },
  });
  expect(read(line).toString()).toBe(
    '127.0.0.1 2026-11-29 12:38:56 GET 200 37571 2.7 /topics/ports\n',
  );
});

test('nginx tells seconds', () => {
  const said: Record<string, string> = {
    ...{ time_iso8601: '2026-11-29T12:38:56+00:00', request_method: 'GET' },
    ...{ paper_logged: '/topics/ports', status: '404', bytes_sent: '37571' },
    ...{ request_time: '0.003', upstream_cache_status: 'MISS', upstream_addr: '127.0.0.1:3000' },
  };
  const line = logFormat
    .replace(/'\s*'|^\s*'|'$/g, '')
    .replace(/\$(\w+)/g, (_, name: string) => said[name] ?? `no ${name}`);
  expect(JSON.parse(line)).toMatchObject({ status: 404, seconds: 0.003 });
  expect(read(line).toString()).toBe(
    '127.0.0.1 2026-11-29 12:38:56 GET 404 37571 0.003 /topics/ports\n',
  );
});
