import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSupervisor, type Supervisor } from './supervisor.ts';

const fixture = fileURLToPath(new URL('./child-fixture.mjs', import.meta.url));

let health: 'well' | 'none';
let children: ChildProcess[];
let started: string[];
let ended: number[];
let logged: string[];
let supervisor: Supervisor;
let listener: Server;

beforeEach(async () => {
  health = 'well';
  [children, started, ended, logged] = [[], [], [], []];
  supervisor = createSupervisor({
    fork: (turn, beginning, servedTurn) => {
      started.push(`${turn} ${beginning}${beginning === 'waits' ? ` on ${servedTurn}` : ''}`);
      const child = fork(fixture, [String(turn), health, beginning], { execArgv: [] });
      children.push(child);
      return child;
    },
    ended: (turn) => ended.push(turn),
    log: (line) => logged.push(line),
    backOff: () => 10,
  });
  await supervisor.start();
  listener = createServer({ pauseOnConnect: true }, supervisor.dispatch);
  await once(listener.listen(0, '127.0.0.1'), 'listening');
});
afterEach(async () => {
  listener.close();
  supervisor.tell({ finish: 100 });
  await supervisor.ended();
});

/** @returns what was answered, or why nothing was */
function read(path = '/'): Promise<string> {
  const { port } = listener.address() as AddressInfo;
  return new Promise((done) => {
    const asked = get({ host: '127.0.0.1', port, path, agent: false }, (answer) => {
      answer.setEncoding('utf8').on('data', done);
    });
    asked.on('error', ({ message }) => {
      done(message);
    });
  });
}

const readMany = (count: number) => Promise.all(Array.from({ length: count }, () => read()));

test('connections are answered by the server that is up', async () => {
  expect(await readMany(20)).toEqual(Array(20).fill('turn 1'));
});

test('the next server takes over, the one before ends, and nobody is refused', async () => {
  const reading = readMany(50);
  await supervisor.handOver();
  const got = [...(await reading), ...(await readMany(20))];
  expect(got.filter((text) => !/^turn [12]$/.test(text))).toEqual([]);
  expect(got.at(-1)).toBe('turn 2');
  await vi.waitFor(
    () => {
      expect(ended).toEqual([1]);
      expect(children[0]?.exitCode).toBe(0);
    },
    { timeout: 30_000 },
  );
});

test('a next server that does not come up leaves everything as it was', async () => {
  health = 'none';
  await expect(supervisor.handOver()).rejects.toThrow('ended before it could serve');
  expect(await read()).toBe('turn 1');
  expect(ended).toEqual([2]);
});

test('a next server stands by for what is prepared; where that takes a build, another makes it', async () => {
  const asked: number[] = [];
  const prepare = (isMade: boolean) => (turn: number) => {
    asked.push(turn);
    return Promise.resolve(isMade);
  };
  supervisor.standBy();
  expect(started).toEqual(['1 builds', '2 waits on 1']);
  await supervisor.handOver(prepare(true));
  expect(await read()).toBe('turn 2 waited');
  expect(started.slice(2)).toEqual(['3 waits on 2']);
  await supervisor.handOver(prepare(false));
  expect(await read()).toBe('turn 4');
  expect(started.slice(3)).toEqual(['4 builds', '5 waits on 4']);
  expect(asked).toEqual([2, 3]);
});

test('one that stands by and ends is replaced by another', async () => {
  supervisor.standBy();
  children[1]?.kill('SIGKILL');
  await vi.waitFor(() => {
    expect(ended).toEqual([2]);
  });
  await supervisor.handOver(() => Promise.resolve(true));
  expect(await read()).toBe('turn 3 waited');
});

test('what cannot be prepared leaves everything as it was', async () => {
  const fault = new Error('authors is missing');
  await expect(supervisor.handOver(() => Promise.reject(fault))).rejects.toBe(fault);
  expect(await read()).toBe('turn 1');
  // The one that stood by knew what it is served with from before.
  await supervisor.handOver();
  expect(await read()).toBe('turn 3');
});

test('a server that was killed is started again with what it had, and who comes meanwhile waits', async () => {
  children[0]?.kill('SIGKILL');
  expect(await readMany(20)).toEqual(Array(20).fill('turn 1'));
  expect(children).toHaveLength(2);
  expect(logged).toEqual(['the server ended (SIGKILL); starting it again in 0.01 s']);
  expect(ended).toEqual([]);
});

test('a reader whose answer was under way when it was killed hears so, and the next is served', async () => {
  expect(await read('/crash')).toMatch(/socket hang up|ECONNRESET/);
  expect(await read()).toBe('turn 1');
});

test('it is tried again until it comes up', async () => {
  health = 'none';
  children[0]?.kill('SIGKILL');
  const waiting = read();
  await vi.waitFor(
    () => {
      expect(logged.length).toBeGreaterThan(2);
    },
    { timeout: 30_000 },
  );
  health = 'well';
  expect(await waiting).toBe('turn 1');
  expect(logged[1]).toBe('the server did not come up; starting it again in 0.01 s');
});

test('the metrics are those of the server that serves; while none is up there are none', async () => {
  expect(await supervisor.readMetrics()).toBe('turn 1\n');
  await supervisor.handOver();
  expect(await Promise.all([supervisor.readMetrics(), supervisor.readMetrics()])).toEqual([
    'turn 2\n',
    'turn 2\n',
  ]);
  health = 'none';
  await read('/crash');
  await vi.waitFor(async () => {
    expect(await supervisor.readMetrics()).toBeUndefined();
  });
  health = 'well';
});
