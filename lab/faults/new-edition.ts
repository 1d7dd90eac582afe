/** A new edition takes over behind the proxy, one instance after the other, while readers read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { benchEdition } from '../bench/scratch.ts';
import { freePort, stop, type Started } from '../../e2e/processes.ts';
import { end, startInstance } from './instance.ts';
import { pause } from './load.ts';
import { copyContent, isSecondEdition, writeSecondEdition } from './content-copy.ts';

const story = '/articles/the-whole-story';

/** The fixture edition with a story changed, its words and its picture, built beside the old one. */
export async function buildNewEdition(scratch: string): Promise<Record<string, string>> {
  const content = copyContent();
  writeSecondEdition(content);
  const picture = join(content, 'photos/gradient.jpg');
  writeFileSync(picture, await sharp(picture).flop().keepMetadata().toBuffer());
  const { variables } = benchEdition(content, await freePort());
  await stop(await startInstance(scratch, await freePort(), variables));
  return variables;
}

/** @returns what went wrong with the files of either edition while both were there */
export async function takeOver(
  scratch: string,
  instances: [Started, Started],
  ports: [number, number],
  proxy: string,
  variables: Record<string, string>,
): Promise<{ instances: [Started, Started]; files: number; lost: string[] }> {
  const [old, other] = instances;
  await end(old, 'SIGTERM');
  const first = await startInstance(scratch, ports[0], variables);
  await pause(3);
  const pages = await Promise.all(ports.map((port) => read(`http://127.0.0.1:${port}${story}`)));
  const files = [...new Set(pages.flatMap(filesOf))];
  const answers = await Promise.all(
    files.map(async (file) => `${(await fetch(proxy + file)).status} ${file}`),
  );
  await end(other, 'SIGTERM');
  const second = await startInstance(scratch, ports[1], variables);
  const lost = answers.filter((answer) => !answer.startsWith('200 '));
  if (pages[0] === pages[1]) lost.push('both instances had the same edition');
  return { instances: [first, second], files: files.length, lost };
}

/** A reader who looks at the story with all its pictures, again and again. */
export function startLooking(proxy: string): { stop: () => Promise<Looked> } {
  const looked: Looked = { pages: { old: 0, new: 0 }, lost: [] };
  let going = true;
  const look = async () => {
    while (going) {
      const seen = await fetch(proxy + story);
      const page = await seen.text();
      looked.pages[isSecondEdition(page) ? 'new' : 'old'] += 1;
      if (seen.status !== 200) looked.lost.push(`${seen.status} ${story}`);
      for (const file of filesOf(page)) {
        const answer = await fetch(proxy + file, { headers: { 'Accept-Encoding': 'identity' } });
        if (answer.status !== 200) looked.lost.push(`${answer.status} ${file}`);
      }
      await pause(0.1);
    }
  };
  const looking = look();
  return {
    stop: async () => {
      going = false;
      await looking;
      return looked;
    },
  };
}
type Looked = { pages: { old: number; new: number }; lost: string[] };

async function read(url: string): Promise<string> {
  const answer = await fetch(url);
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
}

const filesOf = (page: string): string[] => [
  ...new Set(page.match(/\/(_next\/static|photos\/\w+)\/[\w./~-]+\.\w+/g)),
];
