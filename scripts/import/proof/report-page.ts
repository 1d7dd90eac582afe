/** The report as a page: counts, what a person has to do, and each post that is not yet as it was. */
import { toHtml } from 'hast-util-to-html';
import type { ElementContent } from 'hast';
import { element } from '../text/tree.ts';
import { countsOf, isWhole, todosOf, type Findings, type PostFindings } from './findings.ts';

const text = (value: string | number): ElementContent => ({ type: 'text', value: String(value) });
const row = (cells: (string | number)[], tag = 'td') =>
  element(
    'tr',
    {},
    cells.map((cell) => element(tag, {}, [text(cell)])),
  );
const list = (lines: string[]) =>
  element(
    'ul',
    {},
    lines.map((line) => element('li', {}, [text(line)])),
  );
const part = (title: string, ...children: ElementContent[]) => [
  element('h2', {}, [text(title)]),
  ...children,
];

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}td,th{border-bottom:1px solid #ccc;padding:.2rem .6rem;text-align:start;vertical-align:top}del{background:#fdd}ins{background:#dfd;text-decoration:none}li,td,summary{overflow-wrap:anywhere}';

/** All text goes in as text of a tree, so nothing of an archive can become a tag. */
export function reportPage(findings: Findings): string {
  const counts = Object.entries(countsOf(findings));
  const leftOut = findings.leftOut.filter(({ where }) => where !== '');
  const body = [
    element('h1', {}, [text(`The import of ${findings.source}`)]),
    element(
      'table',
      {},
      counts.map(([name, count]) => row([name, count])),
    ),
    ...(findings.faults.length > 0 ? part('The archive', list(findings.faults)) : []),
    ...part(
      'To do',
      element(
        'ol',
        {},
        todosOf(findings).map(({ file, says }) =>
          element('li', {}, [
            ...(file ? [element('code', {}, [text(file)]), text(' ')] : []),
            text(says),
          ]),
        ),
      ),
    ),
    ...(findings.edited.length > 0
      ? part('Edited since the last import, and left as they are', list(findings.edited))
      : []),
    ...(leftOut.length > 0
      ? part('Left out', list(leftOut.map(({ where, reason }) => `${where}: ${reason}`)))
      : []),
    ...part(
      'Posts that are not yet as they were',
      ...findings.posts
        .filter((post) => !isWhole(post) || post.dropped.length > 0 || post.notes.length > 0)
        .map(details),
    ),
    ...part(
      'All posts',
      element('table', {}, [
        row(['Post', 'File', 'Words there', 'Words here', 'State'], 'th'),
        ...findings.posts.map(({ where, file, words, left = '' }) =>
          row([where, file, words.source, words.story, left]),
        ),
      ]),
    ),
  ];
  const page = element('html', { lang: 'en' }, [
    element('head', {}, [
      element('meta', { charSet: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width' }),
      element('meta', {
        httpEquiv: ['Content-Security-Policy'],
        content: "default-src 'none'; style-src 'unsafe-inline'",
      }),
      element('title', {}, [text('The import')]),
      element('style', {}, [text(style)]),
    ]),
    element('body', {}, body),
  ]);
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`;
}

function details({
  where,
  file,
  words,
  faults,
  todos,
  dropped,
  notes,
}: PostFindings): ElementContent {
  const differences = words.differences.map(({ after, lost, gained }) =>
    element('li', {}, [
      text(`… ${after} `),
      ...(lost ? [element('del', {}, [text(lost)])] : []),
      text(' '),
      ...(gained ? [element('ins', {}, [text(gained)])] : []),
    ]),
  );
  const lines = [
    ...faults.map(({ line, message, mend }) => `line ${line}: ${message}. Mend: ${mend}`),
    ...todos.map((one) => `To do: ${one}`),
    ...dropped.map((one) => `Left out: ${one}`),
    ...notes.map((one) => `Note: ${one}`),
  ];
  return element('details', {}, [
    element('summary', {}, [text(`${where} → ${file}`)]),
    element('ul', {}, [...differences, ...lines.map((line) => element('li', {}, [text(line)]))]),
  ]);
}
