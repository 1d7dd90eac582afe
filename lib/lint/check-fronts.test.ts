import { describe, expect, test } from 'vitest';
import { lint, plainStory } from './content-fixture.ts';

/** What the lint says of a front, without the name of its file. */
async function lintFront(front: string, files: Record<string, string> = {}): Promise<string[]> {
  const problems = await lint({ 'fronts/home.yaml': front, ...files });
  return problems.map((problem) => problem.replace('fronts/home.yaml:', ''));
}

const blocks = (...lines: string[]) => `blocks:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const draft = plainStory.replace('publishedAt: 2024-02-13T16:00:00-05:00', 'draft: true');
const withdrawn = plainStory.replace(
  'authors:',
  'withdrawn: { at: 2024-02-14T09:00:00-05:00, reason: Two stories were confused. }\nauthors:',
);

test('a front of every kind of block is without fault', async () => {
  const front = `breaking: { text: The gate opens, story: gate-opens, until: 2099-01-01T00:00:00Z }
${blocks(
  '{ kind: lead, story: trucks, also: [gate-opens], form: big }',
  '{ kind: package, title: The gate, intro: What we know., stories: [{ story: gate-shuts, title: Shut, photo: none }] }',
  '{ kind: opinion }',
  '{ kind: latest, count: 8 }',
  '{ kind: section, id: world }',
  '{ kind: topic, id: gaza, count: 6 }',
  '{ kind: newest, of: video }',
)}`;
  expect(await lintFront(front)).toEqual([]);
});

describe('an error is', () => {
  test.each([
    [
      'a story that is not there',
      '{ kind: lead, story: truks }',
      'blocks.0.story names "truks", which does not exist. Mend: use the slug of a story, such as trucks.',
    ],
    [
      'one that is not there, with a headline of its own',
      '{ kind: leads, stories: [trucks, { story: gone, title: Gone }] }',
      'blocks.0.stories.1.story names "gone", which does not exist. Mend: use the slug of a story, such as gate-opens, gate-shuts, trucks.',
    ],
    [
      'a section that is not there',
      '{ kind: section, id: wrld }',
      'blocks.0.id names "wrld", which does not exist. Mend: use one of world.',
    ],
    [
      'an end before the beginning',
      '{ kind: latest, from: 2099-02-01T00:00:00Z, until: 2099-01-01T00:00:00Z }',
      'blocks.0.until is not later than from. Mend: give the instant at which it ends, or leave the field out.',
    ],
    [
      'a kind that there is not',
      '{ kind: carousel }',
      'blocks.0.kind is "carousel". Mend: write one of lead, leads, package, opinion, latest, section, topic, series, newest.',
    ],
    [
      'a slip in the name of a field',
      '{ kind: lead, story: { story: trucks, titel: Trucks } }',
      'blocks.0.story.titel is not a known field. Mend: take it out, or use one of story, title, standfirst, photo.',
    ],
    [
      'a number where a story is to stand',
      '{ kind: lead, story: 3 }',
      'blocks.0.story is 3. Mend: write a slug, or story: with a slug and title, standfirst or photo for this place.',
    ],
    [
      'more than a page holds',
      '{ kind: latest, count: 40 }',
      'blocks.0.count is 40. Mend: write a whole number from 1 to 12.',
    ],
    [
      'a picture without what it needs',
      '{ kind: lead, story: { story: trucks, photo: { src: gate.jpg, alt: A gate } } }',
      "blocks.0.story.photo.credit is missing. Mend: write the line exactly as the agency wants it, or put it in the file: exiftool -overwrite_original -iptc:credit='REUTERS/Edgard Garrido' photos/gate.jpg.",
    ],
  ])('%s', async (_, block, problem) => {
    const [first, ...rest] = await lintFront(blocks(block));
    expect(rest).toEqual([]);
    if (problem.includes('credit is missing')) expect(first).toContain('photo.credit is missing');
    else expect(first).toBe(`2: ${problem}`);
  });

  test('a story twice at one time, and not one that moves', async () => {
    const at = (from: string, until: string) => `from: ${from}, until: ${until}`;
    const [morning, noon, night] = ['06', '12', '23'].map((hour) => `2099-01-01T${hour}:00:00Z`);
    const front = blocks(
      `{ kind: lead, story: trucks, ${at(morning!, noon!)} }`,
      `{ kind: lead, story: gate-opens, also: [trucks], ${at(noon!, night!)} }`,
      `{ kind: opinion, stories: [gate-opens] }`,
    );
    expect(await lintFront(front)).toEqual([
      '4: blocks.2.stories.0 names "gate-opens", which stands at blocks.1.story at the same time. Mend: keep one of the two, or let one end when the other begins.',
    ]);
  });

  test('a front of no page, and one of two pages', async () => {
    const front = blocks('{ kind: lead }');
    expect(await lint({ 'fronts/wrld.yaml': front })).toEqual([
      'fronts/wrld.yaml:1: there is no section, topic or series "wrld" whose page this could be. Mend: name the file home.yaml, or for one of gaza, world.',
    ]);
    expect(
      await lint({ 'fronts/world.yaml': front, 'topics/world.yaml': 'name: World\n' }),
    ).toEqual([
      'fronts/world.yaml:1: "world" is the name of sections/world.yaml and of topics/world.yaml. Mend: give one of them another id.',
    ]);
  });
});

describe('a warning, which stops nothing, is', () => {
  test('a withdrawn story, and a draft', async () => {
    const files = { 'articles/taken-back.mdx': withdrawn, 'articles/in-the-works.mdx': draft };
    const front = blocks('{ kind: lead, story: taken-back, also: [in-the-works] }');
    expect((await lintFront(front, files)).filter((line) => line.startsWith('2:'))).toEqual([
      '2: warning: blocks.0.also.0 names "in-the-works", which is a draft: readers do not see it there. Mend: publish it, or take it out here.',
      '2: warning: blocks.0.story names "taken-back", which was withdrawn. Mend: take it out here.',
    ]);
  });

  test('a place whose time is over', async () => {
    const front = blocks('{ kind: lead, story: trucks, until: 2024-03-01T00:00:00Z }');
    expect(await lintFront(front)).toEqual([
      '2: warning: blocks.0.until is over: it stands on the page no more. Mend: take it out, or give it a later until.',
    ]);
  });

  test('marks in a plain text', async () => {
    const front = 'breaking: { text: The *gate* opens }\n';
    expect(await lintFront(front)).toEqual([
      '1: warning: breaking.text holds *gate*, which readers see just so, since it is plain text. Mend: write the words without the marks.',
    ]);
  });
});
