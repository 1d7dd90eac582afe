import { describe, expect, test } from 'vitest';
import { lint, lintStory, plainStoryWith, storyOf, storyWith } from '../lint/content-fixture.ts';

const poster = 'poster: { src: gate.jpg, alt: A gate, credit: AP }';
const video = `video: { url: https://example.org/v, title: The gate, ${poster} }`;

describe('alt and caption are two things', () => {
  const problem =
    'alt says the same as the caption, so a screen reader would say it twice. ' +
    'Mend: say what the picture shows in alt, and what the reader should know in caption.';

  test.each([
    ['to the letter', 'Aid trucks at the Rafah crossing on Tuesday.'],
    ['in another case', 'AID TRUCKS AT THE RAFAH CROSSING ON TUESDAY'],
    ['with other punctuation', 'Aid trucks, at the Rafah crossing – on Tuesday!'],
  ])('they may not be the same %s', async (_, alt) => {
    expect(
      await lintStory(storyWith('A row of white trucks before a closed steel gate', `'${alt}'`)),
    ).toEqual([`11: lead.photo.${problem}`]);
  });

  test('a link in the caption does not make them different', async () => {
    const text = storyWith(
      'caption: Aid trucks at the Rafah crossing on Tuesday.',
      "caption: 'A row of [white trucks](https://example.org/trucks) before a closed *steel gate*.'",
    );
    expect(await lintStory(text)).toEqual([`11: lead.photo.${problem}`]);
  });

  test('nor may they be in the text', async () => {
    const text = storyOf('<Photo src="gate.jpg" alt="A gate" caption="A gate." credit="AP" />');
    expect(await lintStory(text)).toEqual([`16: <Photo> ${problem}`]);
  });

  test('one word apart is a warning', async () => {
    const alt = 'Aid trucks at the Rafah crossing on Monday.';
    expect(
      await lintStory(storyWith('A row of white trucks before a closed steel gate', alt)),
    ).toEqual([
      '11: warning: lead.photo.alt says nearly the same as the caption, so a screen reader would say it twice. ' +
        'Mend: say what the picture shows in alt, and what the reader should know in caption.',
    ]);
  });
});

describe('a story opens with one picture or one video', () => {
  const problem =
    'lead must hold exactly one of photo and video. ' +
    'Mend: keep the one that opens the story; the other can go into the body.';

  test('not with both', async () => {
    expect(await lintStory(storyWith('lead:\n', `lead:\n  ${video}\n`))).toEqual([`8: ${problem}`]);
  });

  test('not with neither', async () => {
    expect(await lintStory(plainStoryWith('lead: {}'))).toEqual([`6: ${problem}`]);
  });

  test('a video is fine', async () => {
    expect(await lintStory(plainStoryWith(`kind: video\nlead:\n  ${video}`))).toEqual([]);
  });

  test('a story of the kind video needs one', async () => {
    expect(await lintStory(storyWith('topics:', 'kind: video\ntopics:'))).toEqual([
      '5: kind says video, but the story has no lead video. ' +
        'Mend: add lead: video: with url, title and poster, or choose another kind.',
    ]);
  });
});

describe('a duration', () => {
  const withDuration = (duration: string) =>
    plainStoryWith(`lead:\n  ${video.replace('title:', `duration: ${duration}, title:`)}`);

  test.each(['PT5S', 'PT1M5S', 'PT1H', 'PT90M'])('%s is fine', async (duration) => {
    expect(await lintStory(withDuration(duration))).toEqual([]);
  });

  test.each(['1:05', 'PT', 'PT1.5S', 'P1D', 'PT5S1M'])('%s is refused', async (duration) => {
    expect(await lintStory(withDuration(`"${duration}"`))).toEqual([
      `7: lead.video.duration is "${duration}". ` +
        'Mend: write an ISO 8601 duration in hours, minutes and whole seconds, like PT1M5S.',
    ]);
  });
});

describe('instants stand in their order', () => {
  const published = 'publishedAt: 2024-02-13T16:00:00-05:00\n';

  test('a story that is no draft says when it is published', async () => {
    expect(await lintStory(storyWith(published, ''))).toEqual([
      '2: publishedAt is missing. Mend: write an instant with its offset, like 2024-02-13T16:00:00-05:00, or draft: true.',
    ]);
    expect(await lintStory(storyWith(published, 'draft: false\n'))).toHaveLength(1);
    expect(await lintStory(storyWith(published, 'draft: true\n'))).toEqual([]);
  });

  test('nothing is updated before it is published', async () => {
    expect(await lintStory(plainStoryWith('updatedAt: 2024-02-13T15:59:59-05:00'))).toEqual([
      '6: updatedAt is earlier than publishedAt. ' +
        'Mend: give the instant of the last change of substance, or leave the field out.',
    ]);
    expect(await lintStory(plainStoryWith('updatedAt: 2024-02-13T21:00:00Z'))).toEqual([]);
    expect(await lintStory(plainStoryWith('updatedAt: 2024-02-13T21:00:00+01:00'))).toHaveLength(1);
  });

  test('the newest correction stands on top', async () => {
    const entry = (day: number) =>
      `  - { at: 2024-02-${day}T09:00:00-05:00, kind: update, text: Day ${day}. }`;
    const corrections = (...days: number[]) =>
      plainStoryWith(['corrections:', ...days.map(entry)].join('\n'));
    expect(await lintStory(corrections(14, 15))).toEqual([
      '6: corrections are not newest first. Mend: put the latest entry on top.',
    ]);
    expect(await lintStory(corrections(16, 15, 14))).toEqual([]);
  });
});

describe('the paper itself', () => {
  test.each(['Mars/Olympus', 'New York', 'EST-5'])('has no time zone %s', async (timeZone) => {
    expect(await lint({ 'site.yaml': `name: The Fixture\ntimeZone: ${timeZone}\n` })).toEqual([
      'site.yaml:2: timeZone is not a time zone. ' +
        'Mend: write a name from the IANA list, like America/New_York or Europe/Paris.',
    ]);
  });

  test.each(['en_US', 'English language', 'deutsch'])('has no language %s', async (language) => {
    expect(await lint({ 'site.yaml': `language: ${language}\n` })).toEqual([
      'site.yaml:1: language is not a language tag. Mend: write one like en, en-GB or fr.',
    ]);
  });

  test('needs no settings at all', async () => {
    expect(await lint({ 'site.yaml': '' })).toEqual([]);
  });

  test('knows its authors on the fediverse by handle', async () => {
    const author = 'name: Jane Doe\nfediverse: jane@example.social\n';
    expect(await lint({ 'authors/jane-doe.yaml': author })).toEqual([
      'authors/jane-doe.yaml:2: fediverse is "jane@example.social". ' +
        'Mend: write a fediverse handle, like @name@example.social.',
    ]);
  });
});
