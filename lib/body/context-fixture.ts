import { newYork } from '../language/locale-fixture.ts';
import type { PhotoOf, StoryContext } from './components/component.ts';

/** A paper in English that lets in frames of one host only, and forms to another, and has one sound file; without pictures, where nothing is said. */
export function makeContext(photoOf: PhotoOf = () => undefined): StoryContext {
  const colors = { ground: '#1a1714', text: '#fdfbf6' };
  return {
    photoOf,
    colors,
    locale: newYork,
    mayFrame: (host) => host === 'charts.example',
    maySend: (host) => host === 'letters.example',
    bytesOf: (address) => (address === '/audio/harbour.mp3' ? 12_345_678 : undefined),
  };
}
