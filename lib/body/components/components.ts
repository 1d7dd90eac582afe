/** Every component of a story's text, by the name that editors write. */
import { aside } from './aside.ts';
import { audio } from './audio.ts';
import type { Component } from './component.ts';
import { embed } from './embed.ts';
import { gallery } from './gallery.ts';
import { photo } from './photo.ts';
import { post } from './post.ts';
import { pullQuote } from './pull-quote.ts';
import { video } from './video.ts';

export const components = {
  Photo: photo,
  Video: video,
  Gallery: gallery,
  PullQuote: pullQuote,
  Aside: aside,
  Post: post,
  Embed: embed,
  Audio: audio,
};

export type ComponentName = keyof typeof components;
/** What the page draws of one. */
export type Shown<Name extends ComponentName> = ReturnType<(typeof components)[Name]['show']>;

export const componentNames = Object.keys(components) as ComponentName[];

export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(components, name);
}

/** Of any of them, where it does not matter which: each is given what it made itself. */
export function componentNamed(name: ComponentName): Component<object, object> {
  return components[name] as unknown as Component<object, object>;
}
