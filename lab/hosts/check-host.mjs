/** What a host that runs Next itself must answer for the stories of the browser tests. */
import { check, scripts, unseen } from './scratch.mjs';

const expected = {
  200: [
    '/',
    '/about',
    '/corrections',
    '/articles/the-whole-story',
    '/articles/the-whole-story.md',
    '/sections/science',
    '/sections/science/page/2',
    '/topics/letters',
    '/authors/ada-marsh',
    '/feed.xml',
    '/sections/world/feed.json',
    '/sitemap.xml',
    '/sitemap-articles-1.xml',
    '/news-sitemap.xml',
    '/robots.txt',
    '/llms.txt',
  ],
  308: ['/articles/first-reading', '/articles/first-reading.md', '/sections/science/page/1'],
  404: [
    '/articles/never-written',
    '/articles/quokkafish-draft',
    '/articles/narwhalberry-scheduled',
    '/articles/narwhalberry-scheduled.md',
    '/articles/narwhalberry-summer',
    '/topics/draft-topic',
    '/authors/zoe-draft',
    '/sections/science/page/9',
    '/photos/000000000000',
    '/photos/000000000000/320.avif',
    '/no/such/page',
  ],
  410: ['/articles/wombatplum-withdrawn'],
};

/** @param {(path: string) => Promise<Response>} ask */
export async function requestEverything(ask) {
  // Rendered when asked for: it may name scripts, which the policy refuses, and must be whole.
  const found = await (await ask('/search?q=letter')).text();
  check('search finds stories', /href="\/articles\/letter-\d+"/.test(found));
  for (const [status, paths] of Object.entries(expected)) {
    for (const path of paths) await checkAnswer(ask, path, Number(status));
  }
  const story = await (await ask('/articles/the-whole-story')).text();
  const pictures = story.match(/\/photos\/\w+\/[\w.-]+/g) ?? [];
  check('the story shows pictures', pictures.length > 0);
  // One form of each picture is enough; to make them all takes a minute.
  for (const path of new Map(pictures.map((path) => [path.split('/')[2], path])).values()) {
    await checkAnswer(ask, path, 200);
  }
  for (const path of new Set(story.match(/\/photos\/\w+(?=")/g))) await checkAnswer(ask, path, 200);
}

async function checkAnswer(ask, path, status) {
  const answer = await ask(path);
  const { headers } = answer;
  const body = Buffer.from(await answer.arrayBuffer()).toString('latin1');
  const isDocument = headers.get('content-type')?.startsWith('text/html');
  const faults = [
    answer.status !== status && `status ${answer.status}`,
    isDocument && scripts.test(body) && 'scripts',
    isDocument && !/<h1[\s>]/.test(body) && 'no headline',
    unseen.test(body) && 'words that nobody may see',
    status !== 308 && !headers.get('content-security-policy') && 'no policy',
    status === 308 && !headers.get('location') && 'no Location',
  ].filter(Boolean);
  check(`${status} ${path}`, faults.length === 0, faults.join(', '));
}
