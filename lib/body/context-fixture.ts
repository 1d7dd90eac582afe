import { newYork } from '../language/locale-fixture.ts';
import type { PhotoOf, StoryContext } from './components/component.ts';

/** A paper in English that lets in frames of one host only and has one sound file; without pictures, where nothing is said. */
export function makeContext(photoOf: PhotoOf = () => undefined): StoryContext {
  return {
    photoOf,
    locale: newYork,
    mayFrame: (host) => host === 'charts.example',
    bytesOfAudio: (file) => (file === 'harbour.mp3' ? 12_345_678 : undefined),
  };
}
