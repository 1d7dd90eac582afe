/** For tests: small archives written here, and what an import makes of them. */
import glob from 'fast-glob';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../lib/lint/check-content.ts';
import { joinHalves, readPost, type Converted } from './convert-post.ts';
import type { FoundPicture } from './media/picture-store.ts';
import { openSource } from './open-source.ts';
import type { Findings } from './proof/findings.ts';
import { runImport, type ImportOptions } from './run-import.ts';
import type { SourcePost, SourceText } from './source-post.ts';
import { finishText } from './text/finish-text.ts';

/** A folder that is taken away again, with these files in it. */
export function folderOf(files: Record<string, string | Buffer> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-import-'));
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  return {
    folder,
    write,
    read: (path: string) => readFileSync(join(folder, path), 'utf8'),
    names: () => glob.globSync('**', { cwd: folder, dot: true }).sort(),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A WordPress export in a folder, and a folder for the paper; both go when the test is done. */
export function archive(files: Record<string, string | Buffer>) {
  const source = folderOf(files);
  const paper = folderOf();
  onTestFinished(() => {
    source.remove();
    paper.remove();
  });
  return { source, paper, from: `${source.folder}/export.xml` };
}

export const instant = new Date('2026-01-15T12:00:00Z');

export async function importOf(
  source: string,
  contentDir: string,
  options: Partial<ImportOptions> = {},
): Promise<Findings> {
  const opened = await openSource(source);
  return await runImport(opened, {
    contentDir,
    media: { folders: [], hosts: new Set() },
    isDry: false,
    now: instant,
    progress: () => undefined,
    ...options,
  });
}

/** What the paper's own check refuses in a folder. */
export async function errorsIn(contentDir: string): Promise<string[]> {
  const { problems } = await checkContent(contentDir, { now: instant });
  return problems
    .filter(({ warning }) => !warning)
    .map(({ file, field, message }) => `${file} ${field} ${message}`);
}

type Item = Partial<Record<'title' | 'slug' | 'body' | 'date' | 'by' | 'excerpt', string>> & {
  id: number;
  status?: string;
  type?: string;
  /** Further elements, as they stand in the file. */
  more?: string;
};

const tag = (name: string, text: string | undefined) =>
  text === undefined ? '' : `<${name}><![CDATA[${text}]]></${name}>\n`;

/** One item of a WordPress export. */
export function item({
  id,
  slug = `story-${id}`,
  status = 'publish',
  type = 'post',
  ...one
}: Item) {
  const { title = `Story ${id}`, body = `<p>Words of ${id}.</p>`, by = 'jane', more = '' } = one;
  return `<item>${title && tag('title', title)}<link>https://old.example/${slug}/</link>
<guid isPermaLink="false">https://old.example/?p=${id}</guid>${by && tag('dc:creator', by)}
${tag('content:encoded', body)}${tag('excerpt:encoded', one.excerpt ?? '')}<wp:post_id>${id}</wp:post_id>
<wp:post_date_gmt>${one.date ?? '2020-01-02 03:04:05'}</wp:post_date_gmt><wp:post_name>${slug}</wp:post_name>
<wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>${more}</item>\n`;
}

export const meta = (key: string, value: string) =>
  `<wp:postmeta>${tag('wp:meta_key', key)}${tag('wp:meta_value', value)}</wp:postmeta>`;

export const category = (id: string, name: string, domain = 'category') =>
  `<category domain="${domain}" nicename="${id}"><![CDATA[${name}]]></category>`;

export const wxrStart = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>The Old Paper</title><link>https://old.example</link><description>All of it</description>
<language>en-GB</language><wp:base_blog_url>https://old.example</wp:base_blog_url>
<wp:author><wp:author_login>jane</wp:author_login><wp:author_display_name>Jane Doe</wp:author_display_name></wp:author>
`;

export function wxr(...items: string[]): string {
  return `${wxrStart}${items.join('')}</channel></rss>\n`;
}

const post: SourcePost = {
  key: '1',
  where: 'post 1',
  type: 'story',
  title: 'The headline',
  slug: 'the-headline',
  status: 'published',
  publishedAt: '2020-01-02T03:04:05Z',
  authors: [],
  categories: [],
  tags: [],
  addresses: ['/2020/the-headline/'],
  text: { format: 'html', dialect: 'plain', text: '' },
  notes: [],
};

/** A text by itself, in a paper that has one other story and one picture, `gate.jpg`. */
export async function converted(
  text: string,
  format: SourceText['format'] = 'html',
  dialect: SourceText['dialect'] = format === 'html' ? 'wordpress' : 'plain',
): Promise<Converted> {
  const found = (src: string): FoundPicture =>
    /gate/.test(src) ? { file: src.replace(/^.*\//, '') } : { missing: 'not there' };
  const half = await readPost(
    { ...post, text: { format, dialect, text } },
    {
      pictureAt: () => undefined,
      pictureOf: (id) => (id === '4' ? { src: '/uploads/gate.jpg', alt: 'A gate' } : undefined),
      picturesOf: () => [{ src: '/uploads/gate-2.jpg' }],
    },
    {
      origin: 'https://old.example',
      byAddress: new Map([
        ['/2019/other', '/articles/other'],
        ['/articles/other', '/articles/other'],
      ]),
      byName: new Map([['other', '/articles/other']]),
      hidden: new Set(),
    },
    (src) => Promise.resolve(found(src)),
    {
      mayFetch: () => false,
      get: (src) =>
        Promise.resolve(
          /report|bell|film/.test(src)
            ? {
                address: `/${src.endsWith('.mp3') ? 'audio' : 'files'}/${src.replace(/^.*\/|#.*$/g, '')}`,
              }
            : { missing: 'not there' },
        ),
    },
  );
  return joinHalves(half, finishText(half.unfinished));
}
