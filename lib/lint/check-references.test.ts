import { describe, expect, test } from 'vitest';
import { lint, plainStory, plainStoryWith, story, storyWith } from './content-fixture.ts';

describe('an id that names nothing', () => {
  test.each([
    [
      'a section',
      storyWith('section: world', 'section: wrld'),
      'articles/trucks.mdx:4: section names "wrld", which does not exist. Mend: use one of world, or add the file.',
    ],
    [
      'a topic',
      storyWith('topics: [gaza]', 'topics:\n  - gaza\n  - truce'),
      'articles/trucks.mdx:7: topics names "truce", which does not exist. Mend: use one of gaza, or add the file.',
    ],
    [
      'an author',
      storyWith('[jane-doe]', '[jane-do]'),
      'articles/trucks.mdx:6: authors names "jane-do", which does not exist. Mend: use one of jane-doe, or add the file.',
    ],
    [
      'a related story',
      plainStoryWith('related: [convoy]'),
      'articles/trucks.mdx:6: related names "convoy", which does not exist. Mend: use one of gate-opens, gate-shuts, trucks, or add the file.',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await lint({ 'articles/trucks.mdx': text })).toEqual([problem]);
  });

  test('is met with the names that begin like it', async () => {
    const problems = await lint({
      'topics/gaza-truce.yaml': 'name: Gaza truce\n',
      'topics/haiti.yaml': 'name: Haiti\n',
      'articles/trucks.mdx': storyWith('topics: [gaza]', 'topics: [gazza]'),
    });
    expect(problems).toEqual([
      'articles/trucks.mdx:5: topics names "gazza", which does not exist. Mend: use one of gaza-truce, gaza, or add the file.',
    ]);
  });

  test('that is no id at all is one fault, not two', async () => {
    expect(
      await lint({ 'articles/trucks.mdx': storyWith('section: world', 'section: The World') }),
    ).toEqual([
      'articles/trucks.mdx:4: section is "The World". Mend: write the id of a file under content/sections.',
    ]);
  });
});

test('a story is not related to itself', async () => {
  expect(await lint({ 'articles/trucks.mdx': plainStoryWith('related: [trucks]') })).toEqual([
    'articles/trucks.mdx:6: related names the story itself. Mend: take it out.',
  ]);
});

describe('an address belongs to one file', () => {
  test('the same slug in two folders', async () => {
    expect(await lint({ 'articles/2024/trucks.mdx': story })).toEqual([
      'articles/trucks.mdx:1: the slug "trucks" is already that of articles/2024/trucks.mdx. Mend: rename one of the two files.',
    ]);
  });

  test.each([
    [
      'the slug of another story',
      { 'articles/convoy.mdx': plainStoryWith('aliases: [trucks]') },
      'trucks',
    ],
    [
      'the former slug of another story',
      {
        'articles/aid.mdx': plainStoryWith('aliases: [gate]'),
        'articles/convoy.mdx': plainStoryWith('aliases: [gate]'),
      },
      'aid',
    ],
  ])('a former slug that is %s', async (_, files, owner) => {
    const problems = await lint(files);
    const alias = owner === 'aid' ? 'gate' : owner;
    expect(problems).toEqual([
      `articles/convoy.mdx:6: aliases names "${alias}", which is an address of articles/${owner}.mdx. ` +
        'Mend: an old address leads to one story only; take it out of one of them.',
    ]);
  });

  test('a former slug that is its own alone is fine', async () => {
    expect(
      await lint({ 'articles/trucks.mdx': plainStoryWith('aliases: [gate, lorries]') }),
    ).toEqual([]);
  });

  test.each(['articles', 'corrections', 'search', 'sections'])(
    'a standing page cannot be named %s',
    async (id) => {
      const page = '---\ntitle: A page\ndescription: It has words.\n---\n\nWords.\n';
      expect(await lint({ [`pages/${id}.mdx`]: page, 'pages/about.mdx': page })).toEqual([
        `pages/${id}.mdx:1: the address /${id} belongs to the paper itself. Mend: give the page another file name.`,
      ]);
    },
  );
});

describe('a file name stands in an address', () => {
  test.each(['Trucks', 'aid_trucks', 'aid--trucks', '-trucks', 'aid trucks', 'camión'])(
    '%s cannot',
    async (id) => {
      expect(
        await lint({ [`articles/${id}.mdx`]: plainStory, 'articles/trucks.mdx': story }),
      ).toContain(
        `articles/${id}.mdx:1: the file name "${id}" cannot stand in an address. ` +
          'Mend: use small letters a to z, digits and single hyphens.',
      );
    },
  );
});
