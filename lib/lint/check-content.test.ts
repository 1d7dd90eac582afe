import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { lint, lintFolder, plainStory, story, storyOf, storyWith } from './content-fixture.ts';
import { documentTypes } from '../schema/document-types.ts';

describe('a folder without fault', () => {
  test('gives no problems', async () => {
    expect(await lint({})).toEqual([]);
  });

  test('is still one when its files begin with a byte order mark and end their lines in CRLF', async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(
      await lint({
        'articles/trucks.mdx': windows(story),
        'topics/gaza.yaml': windows('name: Gaza\n'),
      }),
    ).toEqual([]);
  });

  test("is the paper's own", async () => {
    const { files, problems } = await checkContent('content');
    expect(problems.filter(({ warning }) => !warning)).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  }, 60_000);
});

describe('a folder that is not one', () => {
  test('is said to be missing', async () => {
    expect(await checkContent('/nowhere/content')).toEqual({
      files: [],
      pictures: new Map(),
      problems: [
        {
          file: '/nowhere/content',
          line: 1,
          field: '',
          message: 'the content folder does not exist',
          mend: 'create it, or give CONTENT_DIR the path of the one you mean',
        },
      ],
    });
  });

  test('has no faults when it is empty', async () => {
    expect(await lintFolder({})).toEqual([]);
  });
});

describe('a file that the paper would never read', () => {
  test.each([
    'articles/trucks.md',
    'articles/trucks.MDX',
    'sections/asia.yml',
    'pages/legal/imprint.mdx',
    'README.md',
    'photos/gate.txt',
  ])('%s is told', async (path) => {
    const places = Object.values(documentTypes)
      .map(({ files }) => files)
      .join(', ');
    expect(await lint({ [path]: 'name: Words\n' })).toEqual([
      `${path}:1: the paper reads no such file, so it would be lost. Mend: move it to one of ` +
        `${places}, or out of the content folder.`,
    ]);
  });
});

describe('everything is told in one run', () => {
  /** What stands before the mend. */
  const faults = (problems: string[]) => problems.map((problem) => problem.split('. Mend: ')[0]);

  test('ten faults in ten places are ten problems, by file and by line', async () => {
    const problems = await lint({
      'articles/a-typo.mdx': storyWith('standfirst:', 'standfrist: x\nstandfirst:'),
      'articles/b-body.mdx': storyOf('One.\n\n![gate](gate.jpg)\n\n# Two\n\n<div>Three</div>'),
      'articles/c-yaml.mdx': storyWith('Trucks wait', 'Rafah: trucks wait'),
      'articles/trucks.mdx': storyWith('src: gate.jpg', 'src: gates.jpg'),
      'authors/jane-doe.yaml': 'kind: person\nname: 7\n',
      'pages/search.mdx': '---\ntitle: Search\ndescription: Where things are.\n---\n\nWords.\n',
      'sections/Asia.yaml': 'name: Asia\n',
      'site.yaml': 'timeZone: New York\n',
    });
    expect(faults(problems)).toEqual([
      'articles/a-typo.mdx:3: standfrist is not a known field',
      'articles/b-body.mdx:18: a bare Markdown image has no room for a credit',
      'articles/b-body.mdx:20: warning: a heading with one # is the headline, which the page prints itself; all headings of the text come out one level lower',
      'articles/b-body.mdx:22: <div> is HTML, which a story does not need',
      'articles/c-yaml.mdx:2: title holds a colon with a space after it, which needs quotes around the text',
      'articles/trucks.mdx:10: lead.photo.src names "gates.jpg", which does not exist',
      'authors/jane-doe.yaml:2: name is 7, which is not a text until it stands in quotes',
      'pages/search.mdx:1: the address /search belongs to the paper itself',
      'sections/Asia.yaml:1: the file name "Asia" cannot stand in an address',
      'site.yaml:1: timeZone is not a time zone',
    ]);
  });

  test('a rule across fields does not wait until the fields are mended', async () => {
    const both = plainStory
      .replace('title: Trucks wait at Rafah', 'title: 2024')
      .replace('authors:', 'updatedAt: 2024-02-12T08:00:00-05:00\nauthors:');
    expect(faults(await lint({ 'articles/trucks.mdx': both }))).toEqual([
      'articles/trucks.mdx:2: title is 2024, which is not a text until it stands in quotes',
      'articles/trucks.mdx:6: updatedAt is earlier than publishedAt',
    ]);
  });

  test('a missing picture does not wait until its record in the text is mended', async () => {
    const text = storyOf('<Photo src="wall.jpg" alt="A wall" />');
    expect(faults(await lint({ 'articles/trucks.mdx': text }))).toEqual([
      'articles/trucks.mdx:16: <Photo> credit is missing',
      'articles/trucks.mdx:16: <Photo> src names "wall.jpg", which does not exist',
    ]);
  });

  test('an empty group is one fault, not the end of the lint', async () => {
    const empty = plainStory.replace('authors:', 'lead:\nauthors:');
    expect(
      faults(await lint({ 'articles/trucks.mdx': empty, 'topics/gaza.yaml': 'title: Gaza\n' })),
    ).toEqual([
      'articles/trucks.mdx:6: lead is empty',
      'topics/gaza.yaml:1: name is missing',
      'topics/gaza.yaml:1: title is not a known field',
    ]);
  });
});
