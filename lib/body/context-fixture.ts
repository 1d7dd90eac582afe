import type { PhotoOf, StoryContext } from './components/component.ts';

/** A paper in English that lets in frames of one host only; without pictures, where nothing is said. */
export function makeContext(photoOf: PhotoOf = () => undefined): StoryContext {
  const button = { ground: '#1a1714', text: '#fdfbf6' };
  return { photoOf, button, language: 'en', mayFrame: (host) => host === 'charts.example' };
}
