import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';
import { photosIn } from './photos-in.ts';
import { lineOfField, nameOfField } from './picture-attributes.ts';

/** The tree of a text without fault. */
function parse(text: string): Root {
  const { root, faults } = parseBody(text);
  expect(faults).toEqual([]);
  return root;
}

const types = (root: Root) =>
  root.children.map((node) => (node.type === 'component' ? node.name : node.type));
const photosOf = (text: string) => photosIn(parse(text));

describe('a photo', () => {
  const photo = { src: 'gate.jpg', alt: 'A gate', credit: 'REUTERS/Edgard Garrido' };

  test.each([
    ['on one line', '<Photo src="gate.jpg" alt="A gate" credit="REUTERS/Edgard Garrido" />'],
    [
      'over several lines',
      '<Photo\n  src="gate.jpg"\n  alt="A gate"\n  credit="REUTERS/Edgard Garrido"\n/>',
    ],
    [
      'with an end tag',
      '<Photo src="gate.jpg" alt="A gate" credit="REUTERS/Edgard Garrido"></Photo>',
    ],
    [
      'with its values in braces',
      '<Photo src={"gate.jpg"} alt={\'A gate\'} credit="REUTERS/Edgard Garrido" />',
    ],
    ['in a list', '- <Photo src="gate.jpg" alt="A gate" credit="REUTERS/Edgard Garrido" />'],
  ])('%s is read', (_, text) => {
    expect(photosOf(text)).toEqual([photo]);
  });

  test.each([
    ['{[0.5, 0.3]}', [0.5, 0.3]],
    ['{[0, 1]}', [0, 1]],
    ['{[0.5,\n  0.3,\n]}', [0.5, 0.3]],
    ['{[-0, 1]}', [-0, 1]],
  ])('has the point of interest %s', (literal, focal) => {
    const text = `<Photo src="gate.jpg" alt="A gate" credit="AP" focal=${literal} />`;
    expect(photosOf(text)).toMatchObject([{ focal }]);
  });

  test('keeps a negative number negative, so that it is refused', () => {
    const text = '<Photo src="gate.jpg" alt="A gate" credit="AP" focal={[-0.5, 0.3]} />';
    expect(parseBody(text).faults.map(({ message }) => message)).toEqual([
      '<Photo> focal.0 is -0.5',
    ]);
  });

  test('stands beside the paragraphs, not inside them', () => {
    const root = parse('One.\n\n<Photo src="gate.jpg" alt="A gate" credit="AP" />\n\nTwo.');
    expect(types(root)).toEqual(['paragraph', 'Photo', 'paragraph']);
  });
});

describe('other components', () => {
  test('a gallery holds its photos in order', () => {
    const photo = (src: string) => `<Photo src="${src}" alt="A gate" credit="AP" />`;
    const root = parse(`<Gallery>\n${photo('a.jpg')}\n${photo('b.jpg')}\n</Gallery>`);
    expect(root.children).toMatchObject([
      { name: 'Gallery', children: [{ fields: { src: 'a.jpg' } }, { fields: { src: 'b.jpg' } }] },
    ]);
  });

  test('a video names the fields of its poster', () => {
    const root = parse(`<Video
  url="https://example.org/v"
  youtube="dQw4w9WgXcQ"
  title="The gate"
  duration="PT1M5S"
  poster="gate.jpg"
  posterAlt="A gate"
  posterCaption="The gate on Tuesday."
  posterCredit="AP"
/>`);
    expect(root.children).toMatchObject([
      {
        name: 'Video',
        fields: {
          url: 'https://example.org/v',
          youtube: 'dQw4w9WgXcQ',
          title: 'The gate',
          duration: 'PT1M5S',
          poster: {
            src: 'gate.jpg',
            alt: 'A gate',
            caption: 'The gate on Tuesday.',
            credit: 'AP',
          },
        },
      },
    ]);
  });

  test.each([
    ['on one line', 'words'],
    ['over several lines', '\nwords\n'],
    ['with blank lines', '\n\nwords\n\n'],
  ])('an aside and a quote hold paragraphs %s', (_, words) => {
    const root = parse(`<Aside>${words}</Aside>\n\n<PullQuote>${words}</PullQuote>`);
    expect(root.children).toMatchObject(
      ['Aside', 'PullQuote'].map((name) => ({
        name,
        children: [{ type: 'paragraph', children: [{ type: 'text', value: 'words' }] }],
      })),
    );
  });
});

describe('comments', () => {
  test('on a line of its own vanishes', () => {
    expect(types(parse('One.\n\n{/* ask the desk */}\n\nTwo.'))).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });

  test('in a paragraph vanishes', () => {
    const root = parse('One {/* ask the desk */}two.');
    expect(JSON.stringify(root)).not.toContain('ask the desk');
    expect(root.children).toMatchObject([{ children: [{ value: 'One ' }, { value: 'two.' }] }]);
  });
});

describe('every picture of a text', () => {
  const text = `One.

<Photo src="a.jpg" alt="A" credit="AP" />

<Gallery>
  <Photo src="b.jpg" alt="B" credit="AP" />
</Gallery>

<Aside>
  <Photo src="c.jpg" alt="C" credit="AP" />
</Aside>

<Video url="https://example.org/v" title="T" poster="d.jpg" posterAlt="D" posterCredit="AP" />
`;

  test('is found, a poster among them', () => {
    expect(photosOf(text).map(({ src }) => src)).toEqual(['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg']);
  });

  test('is named even where its record is at fault', () => {
    const [picture] = parseBody('One.\n\n<Photo src="a.jpg" />').pictures;
    expect(picture?.fields).toEqual({ src: 'a.jpg' });
    expect([nameOfField(picture!, 'src'), lineOfField(picture!, 'src')]).toEqual([
      '<Photo> src',
      3,
    ]);
  });
});
