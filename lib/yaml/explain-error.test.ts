import { describe, expect, test } from 'vitest';
import { lintStory, storyWith } from '../lint/content-fixture.ts';

const inQuotes = 'Mend: put the whole text in quotes.';

describe('a fault in one field is one problem, and hides none in another', () => {
  test.each([
    [
      'a colon',
      storyWith('Trucks wait', 'Rafah: trucks wait'),
      `2: title holds a colon with a space after it, which needs quotes around the text. ${inQuotes}`,
    ],
    [
      'a colon at the end',
      storyWith('Trucks wait at Rafah', 'Rafah:'),
      `2: title holds a colon with a space after it, which needs quotes around the text. ${inQuotes}`,
    ],
    [
      'a colon below',
      storyWith('Trucks wait at Rafah', 'Trucks wait\n  at Rafah gate: three days'),
      '3: title goes on in a line with a colon. Mend: put the whole text in quotes; where the line is a field, begin it where the others begin.',
    ],
    [
      'an @',
      storyWith('Trucks wait at', '@Rafah'),
      `2: title begins with "@", which needs quotes around the text. ${inQuotes}`,
    ],
    [
      'a star',
      storyWith('Trucks wait at Rafah', '*Trucks* wait'),
      `2: title begins with "*", which needs quotes around the text. ${inQuotes}`,
    ],
    [
      'an alias of its own anchor',
      storyWith('Trucks wait at Rafah', '&trucks [*trucks]'),
      `2: title begins with "&", which needs quotes around the text. ${inQuotes}`,
    ],
    [
      'a twin',
      storyWith('section: world', 'section: world\nsection: world'),
      '5: section stands twice: lines 4 and 5. Mend: keep one of them.',
    ],
    [
      'a twin in a group',
      storyWith('    src: gate.jpg', '    src: gate.jpg\n    src: gate.jpg'),
      '11: lead.photo.src stands twice: lines 10 and 11. Mend: keep one of them.',
    ],
    [
      'a twin in a line',
      storyWith('[gaza]', '[gaza]\nsocial: { title: A, title: B }'),
      '6: social.title stands twice. Mend: keep one of them.',
    ],
    [
      'an open "',
      storyWith('Trucks wait at Rafah', '"Trucks wait'),
      '2: title has no closing ". Mend: put " at its end; where it goes on in the next line, indent that.',
    ],
    [
      "an open '",
      storyWith('Trucks wait at Rafah', "'Trucks wait"),
      "2: title has no closing '. Mend: put ' at its end; where it goes on in the next line, indent that.",
    ],
    [
      'a " inside',
      storyWith('Trucks wait at Rafah', '"Trucks" wait'),
      '2: title goes on after the closing ". Mend: put all of it in one pair of quotes; a " inside them is written \\".',
    ],
    [
      "a ' inside",
      storyWith('Trucks wait at Rafah', "'It's late'"),
      "2: title goes on after the closing '. Mend: put all of it in one pair of quotes; a ' inside them is written ''.",
    ],
    [
      'an open [',
      storyWith('[gaza]', '[gaza'),
      '5: topics has a [ without its ]. Mend: put ] at its end; a text that begins with [ goes into quotes.',
    ],
    [
      'a [ that is text',
      storyWith('Trucks wait', '[Opinion] Trucks wait'),
      '2: title goes on after the closing ]. Mend: put the whole text in quotes where it begins with [ and is no list.',
    ],
    [
      'a comma too many',
      storyWith('[gaza]', '[gaza, , ]'),
      '5: topics has a comma too many or too few in its [ ] or { }. Mend: put one comma between two entries; a text that holds a comma goes into quotes.',
    ],
    [
      'nested without end',
      storyWith('Trucks wait at Rafah', `${'['.repeat(100)}${']'.repeat(100)}`),
      '2: title is nested too deeply. Mend: put the groups and lists in it nearer to the top, or the text in quotes.',
    ],
    [
      'another system',
      storyWith('Trucks wait at Rafah', '{{ page.title }}'),
      '2: title begins with a tag of another system, {{ }} or {% %}, which is not known here. Mend: write the words that it stands for.',
    ],
    [
      'another system again',
      storyWith('Trucks wait at Rafah', '{% title %}'),
      '2: title begins with a tag of another system, {{ }} or {% %}, which is not known here. Mend: write the words that it stands for.',
    ],
    [
      'no space after a colon',
      storyWith('section: world', 'section:world'),
      '4: section has no colon with a space after it. Mend: write the name, a colon, a space and the value.',
    ],
    [
      'a colon of another script',
      storyWith('section: world', 'section：world'),
      '4: section has no colon with a space after it. Mend: write the name, a colon, a space and the value.',
    ],
    [
      'a line of words',
      storyWith('section: world', 'A note.\nsection: world'),
      '4: this line is neither a field (name: value) nor indented as part of one. Mend: write a colon and a space after its name; indent the line where it goes on from the one above.',
    ],
    [
      'an indent too deep',
      storyWith('section: world', '  section: world'),
      '4: section does not begin in the column of the field above it. Mend: begin it there; where it is part of the text above, put that whole text in quotes.',
    ],
    [
      'an indent too shallow',
      storyWith('    caption:', '   caption:'),
      '12: lead.photo.caption does not begin in the column of the field above it. Mend: begin it there; where it is part of the text above, put that whole text in quotes.',
    ],
    [
      'a text that is not indented',
      storyWith('The crossing stayed', '>\nThe crossing stayed'),
      '4: standfirst goes on in a line that is neither indented nor a field (name: value). Mend: indent the line, or make it a field with a colon and a space after its name.',
    ],
    [
      'a tab',
      storyWith('    src:', '\tsrc:'),
      '10: lead is indented with a tab. Mend: indent with spaces, two for each step.',
    ],
    [
      'tabs everywhere',
      storyWith('', '').replace(/^ {4}/gm, '\t\t').replace(/^ {2}/gm, '\t'),
      '9: lead is indented with a tab on 5 lines. Mend: indent with spaces, two for each step.',
    ],
    [
      'an escape',
      storyWith('Trucks wait', String.raw`"C:\qm"`).replace('qm" at Rafah', 'qm"'),
      '2: title holds \\q, which stands for nothing in double quotes. Mend: write \\\\ for a backslash, or put the text in single quotes.',
    ],
    [
      'a cut',
      storyWith('Trucks wait', '#1: trucks wait'),
      '2: title is cut off at "#1: trucks wait at Rafah". Mend: put the whole text in quotes; where it is a comment, put a space after #.',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await lintStory(text)).toEqual([problem]);
    const [first, ...others] = await lintStory(text.replace('authors:', 'colour: red\nauthors:'));
    expect([first, ...others].some((told) => told?.includes('colour is not a known field'))).toBe(
      true,
    );
    expect(others).toHaveLength(1);
  });
});
