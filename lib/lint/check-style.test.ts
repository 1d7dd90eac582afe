import { describe, expect, test } from 'vitest';
import { lintStory, plainStoryWith, story, storyOf, storyWith } from './content-fixture.ts';

const title = (text: string) => storyWith('Trucks wait at Rafah', text);
const standfirst = (text: string) => storyWith('The crossing stayed shut for a third day.', text);

describe('length, in characters as a reader counts them', () => {
  test('a headline has 110 at most', async () => {
    expect(await lintStory(title('é'.repeat(110)))).toEqual([]);
    expect(await lintStory(title('😀'.repeat(111)))).toEqual([
      '2: warning: title has 111 characters, and more than 110 are cut off elsewhere. Mend: say it in fewer words.',
    ]);
  });

  test('a standfirst has 300 at most', async () => {
    expect(await lintStory(standfirst('x'.repeat(300)))).toEqual([]);
    expect(await lintStory(standfirst('x'.repeat(301)))).toEqual([
      '3: warning: standfirst has 301 characters, and more than 300 are cut off elsewhere. Mend: say it in fewer words.',
    ]);
  });
});

describe('a text that begins with the headline', () => {
  test.each([
    ['as a paragraph', '**Trucks wait at Rafah**\n\nThey have waited.'],
    ['as a heading', '## Trucks wait at Rafah\n\nThey have waited.'],
    ['as a first sentence', 'Trucks wait at Rafah. They have waited since Saturday.'],
    ['below a comment', '{/* old */}\n\nTRUCKS WAIT AT RAFAH'],
  ])('%s', async (_, text) => {
    const [problem, ...others] = await lintStory(storyOf(text));
    expect(others).toEqual([]);
    expect(problem?.replace(/^\d+/, '16')).toBe(
      '16: warning: the text begins with the headline, which the page prints itself. Mend: take it out of the text.',
    );
  });

  test('a short headline may begin a sentence', async () => {
    const text = title('Haiti').replace('The trucks have', 'Haiti has');
    expect(await lintStory(text)).toEqual([]);
  });

  test('its words further down are no fault', async () => {
    expect(await lintStory(storyOf('They say: trucks wait at Rafah.'))).toEqual([]);
  });
});

describe('headings', () => {
  test.each([
    [
      'One.\n\n## Two\n\n#### Three',
      '20',
      'a heading with 4 # follows one with 2: a level is left out. Mend: begin it with ###.',
    ],
    [
      'One.\n\n### Two',
      '18',
      'a heading with 3 # is the first: a level is left out. Mend: begin it with ##.',
    ],
  ])('leave no level out', async (text, line, problem) => {
    expect(await lintStory(storyOf(text))).toEqual([`${line}: warning: ${problem}`]);
  });

  test('may go up by as many as they like', async () => {
    expect(await lintStory(storyOf('One.\n\n## A\n\n### B\n\n#### C\n\n## D'))).toEqual([]);
  });

  test('of the first level are told once, since the page moves all of them down', async () => {
    expect(await lintStory(storyOf('# One\n\n## Two\n\n# Three'))).toEqual([
      '16: warning: a heading with one # is the headline, which the page prints itself; ' +
        'all headings of the text come out one level lower. Mend: begin at ##.',
    ]);
  });
});

describe('the words of a link', () => {
  const mend = 'Mend: link the words that say what the reader will find.';

  test.each(['here', 'Click here', '*Read more*', 'click **here**', 'this link', 'More …'])(
    '%s say nothing',
    async (words) => {
      const plain = words.replaceAll('*', '');
      expect(await lintStory(storyOf(`One, [${words}](https://example.org/).`))).toEqual([
        `16: warning: a link says only "${plain}". ${mend}`,
      ]);
    },
  );

  test.each([
    '[https://example.org/x](https://example.org/x)',
    'https://example.org/x',
    '[www.example.org](https://example.org)',
  ])('%s is a bare address', async (link) => {
    expect(await lintStory(storyOf(`One, ${link} and more.`))).toEqual([
      `16: warning: a bare address stands as a link. ${mend}`,
    ]);
  });

  test('must be there', async () => {
    expect(await lintStory(storyOf('One [](https://example.org/).'))).toEqual([
      `16: warning: a link has no words. ${mend}`,
    ]);
  });

  test.each(['the report', 'here in Cairo', 'more than 100 hostages'])(
    '%s do well',
    async (words) => {
      expect(await lintStory(storyOf(`One [${words}](https://example.org/).`))).toEqual([]);
    },
  );
});

describe('a title that a player gave', () => {
  const poster = 'poster: { src: gate.jpg, alt: A white gate, credit: AP }';
  const lead = (name: string) =>
    plainStoryWith(`lead: { video: { url: https://example.org/v, title: "${name}", ${poster} } }`);

  test.each(['- YouTube', 'YouTube', 'Trucks - YouTube'])('%s', async (name) => {
    expect(await lintStory(lead(name))).toEqual([
      `6: warning: lead.video.title is "${name}", a player's title. Mend: write what the video shows.`,
    ]);
  });

  test('in the text', async () => {
    const video =
      '<Video url="https://example.org/v" title="- YouTube" poster="gate.jpg" posterAlt="A white gate" posterCredit="AP" />';
    expect(await lintStory(storyOf(`One.\n\n${video}`))).toEqual([
      `18: warning: <Video> title is "- YouTube", a player's title. Mend: write what the video shows.`,
    ]);
  });

  test('a title of its own is none', async () => {
    expect(await lintStory(lead('How YouTube covers the war'))).toEqual([]);
  });
});

describe('a story without a text', () => {
  const empty = story.replace('\nThe trucks have waited since Saturday.\n', '');
  const problem = 'the story has no text. Mend: write it below the second ---.';

  test('is an error', async () => {
    expect(await lintStory(empty)).toEqual([`15: ${problem}`]);
  });

  test('is a warning while it is a draft', async () => {
    expect(await lintStory(empty.replace('topics', 'draft: true\ntopics'))).toEqual([
      `16: warning: ${problem}`,
    ]);
  });

  test('is right when it is withdrawn', async () => {
    const withdrawn = 'withdrawn: { at: 2024-03-01T00:00:00Z, reason: A court. }\ntopics';
    expect(await lintStory(empty.replace('topics', withdrawn))).toEqual([]);
  });

  test('is told once where the text cannot be read', async () => {
    expect(await lintStory(storyOf('<Photo src="gate.jpg"'))).toHaveLength(1);
  });
});
