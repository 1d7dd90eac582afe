/** How `npm run publish` speaks to a running `npm start`: by a socket in `.editions`, a line each way. */
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Edition } from '../lib/edition/edition-folders.ts';

/** What the server says first, and what it says when it was asked to publish. */
type Greeting = Pick<Edition, 'distDir' | 'siteEnv' | 'origin' | 'port'>;
type Outcome = { fault?: string };

const folder = '.editions';
const ending = '.sock';

export function openControl(name: string, edition: Greeting, publish: () => Promise<void>): void {
  const file = `${folder}/${name}${ending}`;
  const { distDir, siteEnv, origin, port } = edition;
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const control = createServer((socket) => {
    const say = (line: Greeting | Outcome) => socket.write(`${JSON.stringify(line)}\n`);
    socket.on('error', () => undefined);
    say({ distDir, siteEnv, origin, port });
    socket.on('data', () => {
      publish().then(
        () => say({}),
        (error: unknown) => say({ fault: (error as Error).message }),
      );
    });
  });
  control.on('error', ({ message }) => {
    console.error(`npm run publish will not find this server: ${message}`);
  });
  control.listen(file).unref();
  process.once('exit', () => {
    rmSync(file, { force: true });
  });
}

export type RunningServer = Greeting & {
  /** @throws {Error} where it did not hand over */
  publish: () => Promise<void>;
};

/** Every server that runs from this folder. They hold this process until it ends. */
export async function findServers(): Promise<RunningServer[]> {
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  const found = await Promise.all(files.map((file) => greet(`${folder}/${file}`)));
  return found.filter((server) => server !== undefined);
}

/** @returns undefined where a server that was killed left its socket */
async function greet(file: string): Promise<RunningServer | undefined> {
  const socket = connect(file);
  try {
    await once(socket, 'connect');
  } catch {
    return undefined;
  }
  const lines = createInterface(socket)[Symbol.asyncIterator]();
  const next = async <T>() => {
    const line: IteratorResult<string, unknown> = await lines.next();
    if (line.done) throw new Error('The server ended before it could hand over.');
    return JSON.parse(line.value) as T;
  };
  const greeting = await next<Greeting>();
  return { ...greeting, publish: () => askToPublish(socket, next<Outcome>) };
}

async function askToPublish(socket: Socket, answer: () => Promise<Outcome>): Promise<void> {
  socket.write('publish\n');
  const { fault } = await answer();
  if (fault !== undefined) throw new Error(fault);
}
