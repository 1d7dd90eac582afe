import { expect, test } from 'vitest';
import { makeContext } from '../body/context-fixture.ts';
import { parseBody } from '../body/parse-body.ts';
import { toHast } from '../body/to-hast.ts';
import { audioObjects } from './audio-object.ts';

const objectsIn = (text: string) =>
  audioObjects(toHast(parseBody(text).root, makeContext()), 'https://example.org');

test('what there is to hear, also within an aside, with what is known of it', () => {
  const text =
    '<Audio src="harbour.mp3" title="The harbour" duration="PT65S" />\n\n' +
    '<Aside>\n\n<Audio src="https://audio.example/talk.ogg" title="A talk" />\n\n</Aside>';
  expect(objectsIn(text)).toEqual([
    {
      '@type': 'AudioObject',
      name: 'The harbour',
      contentUrl: 'https://example.org/audio/harbour.mp3',
      encodingFormat: 'audio/mpeg',
      duration: 'PT65S',
      contentSize: '12345678 B',
    },
    {
      '@type': 'AudioObject',
      name: 'A talk',
      contentUrl: 'https://audio.example/talk.ogg',
      encodingFormat: 'audio/ogg',
    },
  ]);
});

test('nothing', () => {
  expect(objectsIn('Words.')).toEqual([]);
});
