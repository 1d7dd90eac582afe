import type { Root } from 'hast';
import type { AudioObjectLeaf } from 'schema-dts';
import { audioIn } from '../body/audio-in.ts';
import { known } from './known.ts';

/** What there is to hear in a story. https://schema.org/AudioObject */
export function audioObjects(body: Root, origin: string): AudioObjectLeaf[] {
  return audioIn(body).map(({ url, type, title, duration, bytes }) =>
    known<AudioObjectLeaf>({
      '@type': 'AudioObject',
      name: title,
      contentUrl: new URL(url, origin).href,
      encodingFormat: type,
      duration,
      contentSize: bytes === undefined ? undefined : `${bytes} B`,
    }),
  );
}
