/** Thousands have a live story open: what nginx as shipped sends them, and what it asks of us. */
import { expect, test } from '@playwright/test';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, type IncomingHttpHeaders } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { editions } from './editions.ts';
import { hasTool, leftOut } from './outside-tool.ts';
import { freePort } from './processes.ts';
import { serveByNginx } from './serve-by-nginx.ts';
import { frameOf } from './served-page.ts';

const story = '/articles/the-count';

test.describe('the shipped nginx', () => {
  test.skip(!hasTool('nginx'), leftOut('nginx'));
  let scratch: string;
  let log: string;
  // For each, since tests that run side by side begin and end this file more than once.
  test.beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'broadsheet-live-'));
    log = join(scratch, 'paper.log');
  });
  test.afterEach(() => {
    rmSync(scratch, { recursive: true });
  });

  const shipped = (more: Record<string, string> = {}) =>
    Object.entries({
      '127.0.0.1:3000': `127.0.0.1:${editions.fixture.port}`,
      '127.0.0.1:3001': `127.0.0.1:${editions.fixture.port}`,
      '/var/cache/nginx/paper ': `${join(scratch, 'cache')} `,
      '/var/log/nginx/paper.log paper buffer=64k flush=1s': `${log} paper`,
      ...more,
    }).reduce(
      (text, [from, to]) => {
        expect(text).toContain(from);
        return text.replaceAll(from, to);
      },
      readFileSync('docs/deploying/nginx.conf', 'utf8'),
    );

  test('sends an answer in half a kilobyte with its headers, over HTTP/2 as browsers ask', async () => {
    const port = await freePort();
    const file = shipped({ 'listen 80;': `listen 80; listen 127.0.0.1:${port} http2;` });
    const nginx = await serveByNginx(scratch, file);
    const session = connect(`http://127.0.0.1:${port}`);
    try {
      const frame = await frameOf(nginx.origin + story);
      const ask = async (more = {}) => {
        const before = session.socket.bytesRead;
        const stream = session.request({ ':path': frame, ...more });
        const [headers] = (await once(stream, 'response')) as [IncomingHttpHeaders];
        const { length } = await buffer(stream);
        return { headers, length, bytes: session.socket.bytesRead - before };
      };
      // The first comes with what the two agree on.
      await ask();
      const whole = await ask();
      expect(whole.length).toBeGreaterThan(150);
      expect(whole.bytes).toBeLessThanOrEqual(540);
      const same = await ask({ 'if-none-match': whole.headers.etag });
      expect(same.headers[':status']).toBe(304);
      expect(same.bytes).toBeLessThanOrEqual(310);
    } finally {
      session.destroy();
      await nginx.stop();
    }
  });

  test('asks us once a second at most, however many ask it, after a pause too', async () => {
    const nginx = await serveByNginx(scratch, shipped());
    try {
      const frame = await frameOf(nginx.origin + story);
      // Counted and not timed: a busy machine is no fault.
      const most = 2000;
      const asked = { count: 0, refresh: new Set<string | null>() };
      const begun = Date.now();
      // Browsers name the forms that they take in ways of their own.
      const forms = ['gzip, deflate, br, zstd', 'gzip, deflate, br', 'gzip', 'identity'];
      const reader = async (i: number) => {
        while (asked.count < most) {
          asked.count += 1;
          const headers = { 'Accept-Encoding': forms[i % forms.length]! };
          const answer = await fetch(nginx.origin + frame, { headers });
          asked.refresh.add(answer.headers.get('refresh'));
          await answer.text();
        }
      };
      await Promise.all(Array.from({ length: 32 }, (_, i) => reader(i)));
      const seconds = Math.ceil((Date.now() - begun) / 1000);
      expect(seconds).toBeLessThan(most / 10);
      expect([...asked.refresh]).toEqual(['10']);
      const asksOfUs = () => {
        const lines = readFileSync(log, 'utf8').split('\n');
        const polls = lines.filter((line) => line.includes(frame));
        return [polls.length, polls.filter((line) => !line.includes('"from":""')).length] as const;
      };
      const [polls, before] = asksOfUs();
      expect(polls).toBeGreaterThanOrEqual(asked.count);
      expect(before).toBeLessThanOrEqual(seconds + 1);
      // Nobody asks for a while, so that what is kept may no longer be sent; then all do at once.
      await new Promise((done) => setTimeout(done, 3000));
      const burst = Date.now();
      const all = Array.from({ length: 64 }, () => fetch(nginx.origin + frame));
      await Promise.all((await Promise.all(all)).map((answer) => answer.text()));
      const took = Math.ceil((Date.now() - burst) / 1000);
      expect(asksOfUs()[1] - before).toBeLessThanOrEqual(took + 1);
      const { headers } = await fetch(nginx.origin + frame);
      const again = await fetch(nginx.origin + frame, {
        headers: { 'If-None-Match': headers.get('etag')! },
      });
      expect([again.status, again.headers.get('refresh')]).toEqual([304, '10']);
    } finally {
      await nginx.stop();
    }
  });
});
