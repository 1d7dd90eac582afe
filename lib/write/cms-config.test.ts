import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { documentTypes } from '../schema/document-types.ts';
import { backendOf, gitOrigins } from './backend.ts';
import { cmsConfig } from './cms-config.ts';
import { formFields, type FormField, type Node } from './form-field.ts';

const settings = {
  name: 'The Fixture',
  language: 'en',
  contentDir: 'content',
  repository: undefined,
};
const { collections, singletons } = cmsConfig(settings);
const fieldsOf = (name: string) =>
  [...collections, ...singletons].find((one) => one.name === name)?.fields as FormField[];
const named = (fields: FormField[], name: string) => fields.find((field) => field.name === name);

test('every field of every type that is written here has its place in a form', () => {
  const forms = {
    Article: 'articles',
    LiveEntry: 'live',
    Page: 'pages',
    Section: 'sections',
    Author: 'authors',
    Front: 'fronts',
    Site: 'site',
    Brand: 'brand',
  } as const;
  for (const [type, name] of Object.entries(forms)) {
    const { schema } = documentTypes[type as keyof typeof forms];
    const names = fieldsOf(name).map((field) => field.name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(schema.shape)));
  }
});

test('a folder that is named from here on is named as git has it', () => {
  expect(cmsConfig({ ...settings, contentDir: './content' })).toEqual(cmsConfig(settings));
});

test('a field added to the schema is a field of the form, with its words', () => {
  const schema = z.strictObject({ mood: z.enum(['glad', 'sad']).describe('how it is told') });
  expect(formFields(z.toJSONSchema(schema, { io: 'input' }) as Node)).toEqual([
    {
      name: 'mood',
      label: 'Mood',
      hint: 'how it is told',
      required: true,
      widget: 'select',
      options: [
        { value: 'glad', label: 'Glad' },
        { value: 'sad', label: 'Sad' },
      ],
    },
  ]);
});

describe('a story', () => {
  const story = fieldsOf('articles');

  test('has its text behind its lead, before what few stories have', () => {
    const names = story.map(({ name }) => name);
    expect(names.slice(names.indexOf('lead'))).toEqual(
      expect.arrayContaining(['lead', 'body', 'teaser', 'withdrawn']),
    );
    expect(names.indexOf('body')).toBe(names.indexOf('lead') + 1);
    expect(fieldsOf('live').at(-1)?.name).toBe('body');
  });

  test.each([
    ['draft', undefined],
    ['section', undefined],
    ['topics', undefined],
    ['publishedAt', undefined],
    ['kind', undefined],
    ['closed', 'when the live coverage ended'],
    ['standfirst', 'one or two sentences under the headline, plain text'],
    ['related', 'other stories'],
    ['translations', 'the same story in other languages'],
    ['corrections', 'newest first'],
  ])('%s says what it is for, and not how a file has it', (name, hint) => {
    expect(named(story, name)?.hint).toBe(hint);
  });

  test('says of a box and of a point what is ticked and kept', () => {
    expect(named(fieldsOf('live'), 'pinned')?.hint).toMatch(/^the one entry/);
    const photo = named(fieldsOf('live'), 'photo')?.fields as FormField[];
    expect(named(photo, 'focal')?.hint).toBe('the point that every crop must keep');
  });

  test.each([
    ['section', 'sections', undefined],
    ['topics', 'topics', true],
    ['authors', 'authors', true],
    ['series', 'series', undefined],
    ['related', 'articles', true],
    ['translations', 'articles', true],
  ])('names %s by their own files', (name, collection, multiple) => {
    expect(named(story, name)).toMatchObject({
      widget: 'relation',
      collection,
      value_field: '{{slug}}',
    });
    expect(named(story, name)?.multiple).toBe(multiple);
  });

  test('has a picture with alt, caption and credit as three things', () => {
    const photo = named(named(story, 'lead')?.fields as FormField[], 'photo');
    const names = (photo?.fields as FormField[]).map((field) => field.name);
    expect(names.slice(0, 5)).toEqual(['src', 'focal', 'alt', 'caption', 'credit']);
    expect(named(photo?.fields as FormField[], 'src')?.widget).toBe('image');
  });

  test('is asked for what it must have, and for nothing more', () => {
    const asked = story.filter((field) => field.required).map((field) => field.name);
    expect(asked).toEqual(['title', 'section', 'authors']);
  });

  test('is written as it stands, until an editor asks for rich text', () => {
    expect(named(story, 'body')?.modes).toEqual(['raw', 'rich_text']);
  });
});

test('a front has a form for each kind of block', () => {
  const blocks = named(fieldsOf('fronts'), 'blocks') as FormField & { types: { name: string }[] };
  expect(blocks.typeKey).toBe('kind');
  expect(blocks.types.map(({ name }) => name)).toContain('leads');
});

test('a picture is one of the paper, and no other host is offered', () => {
  const photo = named(named(fieldsOf('articles'), 'lead')?.fields as FormField[], 'photo');
  expect(named(photo?.fields as FormField[], 'src')).toMatchObject({ choose_url: false });
  expect(cmsConfig(settings).media_libraries).toEqual({ stock_assets: { providers: [] } });
});

describe('the place where it saves', () => {
  const at = (address: string, signIn?: string) => ({ address, branch: 'main', signIn });

  test('is GitHub, by a token', () => {
    const repository = at('https://github.com/owner/paper.git');
    expect(backendOf({ repository })).toEqual({
      name: 'github',
      repo: 'owner/paper',
      branch: 'main',
      auth_methods: ['token'],
    });
    expect(gitOrigins(repository)).toEqual(['https://api.github.com']);
  });

  test('is a GitLab of any host, by the relay that is named', () => {
    const repository = at('https://git.example.org/news/desk/paper', 'https://sign-in.example.org');
    expect(backendOf({ repository })).toMatchObject({
      name: 'gitlab',
      repo: 'news/desk/paper',
      api_root: 'https://git.example.org/api/v4',
      base_url: 'https://sign-in.example.org',
    });
    expect(gitOrigins(repository)).toEqual([
      'https://git.example.org',
      'https://sign-in.example.org',
    ]);
  });

  test('is only the folder on this machine where nobody named one, and asks nobody', () => {
    expect(gitOrigins(undefined)).toEqual([]);
    expect(cmsConfig(settings)).not.toHaveProperty('publish_mode');
  });
});
