import { describe, expect, test } from 'vitest';
import { lintStory, plainStoryWith, storyWith } from './content-fixture.ts';

const alt = 'alt: A row of white trucks before a closed steel gate';

describe('a field that is unknown', () => {
  test('in a story', async () => {
    expect(await lintStory(plainStoryWith('colour: red'))).toEqual([
      '6: colour is not a known field. Mend: take it out, or use one of title, standfirst, section, ' +
        'kind, topics, series, part, authors, sponsor, dateline, publishedAt, updatedAt, closed, draft, lead, teaser, social, language, translations, related, ' +
        'corrections, aliases, id, withdrawn, history.',
    ]);
  });

  test('in a picture', async () => {
    expect(await lintStory(storyWith('    credit:', '    colour: red\n    credit:'))).toEqual([
      '13: lead.photo.colour is not a known field. Mend: take it out, or use one of src, alt, ' +
        'caption, credit, creator, agency, copyright, license, acquire, source, focal, expires, ai.',
    ]);
  });
});

describe('a field that is missing', () => {
  test.each([
    [
      'title',
      'title: Trucks wait at Rafah\n',
      '2: title is missing. Mend: write the headline, plain text.',
    ],
    [
      'authors',
      'authors: [jane-doe]\n',
      '2: authors is missing. Mend: write a list of ids of files under content/authors.',
    ],
    [
      'lead.photo.alt',
      `    ${alt}\n`,
      '9: lead.photo.alt is missing, and photos/gate.jpg carries none. Mend: write what the picture shows, for those who cannot see it; not the caption again.',
    ],
    [
      'lead.photo.credit',
      '    credit: REUTERS/Edgard Garrido\n',
      '9: lead.photo.credit is missing, and photos/gate.jpg carries none. Mend: write the credit line exactly as the agency wants it.',
    ],
  ])('%s', async (_, passage, problem) => {
    expect(await lintStory(storyWith(passage, ''))).toEqual([problem]);
  });

  test('of a correction', async () => {
    const correction = 'corrections:\n  - at: 2024-02-14T09:00:00-05:00\n    text: It was Monday.';
    expect(await lintStory(plainStoryWith(correction))).toEqual([
      '7: corrections.0.kind is missing. Mend: write correction, clarification or update.',
    ]);
  });
});

describe('a field that is empty', () => {
  test.each([
    ['title:', '2: title is empty. Mend: write the headline, plain text.'],
    ["title: ''", '2: title is empty. Mend: write the headline, plain text.'],
    ["title: '  '", '2: title is empty. Mend: write the headline, plain text.'],
  ])('%s', async (title, problem) => {
    expect(await lintStory(storyWith('title: Trucks wait at Rafah', title))).toEqual([problem]);
  });

  test.each([
    [
      'section: world',
      "section: ''",
      '4: section is empty. Mend: write the id of a file under content/sections.',
    ],
    [
      '[jane-doe]',
      '[]',
      '6: authors is empty. Mend: write a list of ids of files under content/authors.',
    ],
    [
      'section: world',
      'section: world\nkind:',
      '5: kind is empty. Mend: write news, analysis, opinion, explainer, video or live.',
    ],
    [
      ': REUTERS/Edgard Garrido',
      ':',
      '13: lead.photo.credit is empty. Mend: write the credit line exactly as the agency wants it.',
    ],
  ])('%s becomes %s', async (passage, replacement, problem) => {
    expect(await lintStory(storyWith(passage, replacement))).toEqual([problem]);
  });

  test.each([
    ['lead:', '6: lead is empty. Mend: write exactly one of photo and video.'],
    [
      'lead:\n  photo:',
      '7: lead.photo is empty. Mend: write a photo record: src, alt, caption, credit.',
    ],
  ])('the group %s', async (group, problem) => {
    expect(await lintStory(plainStoryWith(group))).toEqual([problem]);
  });
});

describe('a value of the wrong type is never made to fit', () => {
  test.each([
    [
      'title: Trucks wait at Rafah',
      'title: 2024',
      '2: title is 2024, which is not a text until it stands in quotes. Mend: write the headline, plain text.',
    ],
    [
      'topics: [gaza]',
      'topics: gaza',
      '5: topics is "gaza", not a list. Mend: write a list of ids of files under content/topics.',
    ],
    [
      'topics: [gaza]',
      'topics: [gaza]\ndraft: "false"',
      '6: draft is "false", not true or false. Mend: write true or false.',
    ],
    [
      'topics: [gaza]',
      'topics: [gaza]\ndraft: yes',
      '6: draft is "yes", not true or false. Mend: write true or false.',
    ],
    [
      'topics: [gaza]',
      'topics: [gaza]\nkind: essay',
      '6: kind is "essay". Mend: write news, analysis, opinion, explainer, video or live.',
    ],
    [
      'src: gate.jpg',
      'src: gate.jpg\n    focal: [0.5, 1.5]',
      '11: lead.photo.focal.1 is 1.5. Mend: write the point that every crop must keep, [x, y], each from 0 to 1.',
    ],
    [
      'src: gate.jpg',
      'src: gate.jpg\n    focal: [-0.5, 0.5]',
      '11: lead.photo.focal.0 is -0.5. Mend: write the point that every crop must keep, [x, y], each from 0 to 1.',
    ],
    [
      'src: gate.jpg',
      'src: gate.jpg\n    license: http://example.org/licence',
      '11: lead.photo.license is "http://example.org/licence". Mend: write the https address of the licence.',
    ],
  ])('%s becomes %s', async (passage, replacement, problem) => {
    expect(await lintStory(storyWith(passage, replacement))).toEqual([problem]);
  });
});

describe('an instant', () => {
  const mend = 'Mend: write an instant with its offset, like 2024-02-13T16:00:00-05:00.';

  test.each([
    ['2024-02-13', 'which has no time with an offset'],
    ['2024-02-13T16:00:00', 'which has no time with an offset'],
    ['2024-02-13 16:00', 'which has no time with an offset'],
    ['2024-02-30T16:00:00-05:00', 'which is no date and time'],
    ['2024-13-01T16:00:00Z', 'which is no date and time'],
    ['next Tuesday', 'which is no date and time'],
  ])('%s is refused', async (instant, reason) => {
    expect(await lintStory(storyWith('2024-02-13T16:00:00-05:00', instant))).toEqual([
      `7: publishedAt is "${instant}", ${reason}. ${mend}`,
    ]);
  });

  test.each(['2024-02-29T16:00:00Z', '2024-02-13T16:00:00+05:30'])(
    '%s is fine',
    async (instant) => {
      expect(await lintStory(storyWith('2024-02-13T16:00:00-05:00', instant))).toEqual([]);
    },
  );
});
