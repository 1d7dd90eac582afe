/** A paper that publishes feeds, for tests. */
import type { Root } from 'hast';
import { makeSite, makePicture, newYork } from '../archive/article-fixture.ts';
import { parseBody } from '../body/parse-body.ts';
import { makeContext } from '../body/context-fixture.ts';
import { toHast } from '../body/to-hast.ts';
import type { Article } from '../archive/newsroom.ts';
import { makeFeed, type Feed, type Publication } from './feed.ts';
import { storyItem } from './feed-items.ts';

export function makePublication(overrides: Partial<Publication> = {}): Publication {
  return {
    site: makeSite({ name: 'The Example', ...newYork }),
    siteEnv: 'production',
    origin: 'https://example.org',
    canonicalOrigin: 'https://example.org',
    ...overrides,
  };
}

/** A story's text as the questions hand it on; each picture in it is the fixture's. */
export function makeBody(text = 'The gate stayed shut.'): Root {
  const { root, faults } = parseBody(text);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return toHast(
    root,
    makeContext(({ src: _, ...fields }) => makePicture(fields as object)),
  );
}

/** The feed of the front page. */
export function makeStoryFeed(
  articles: Article[],
  publication = makePublication(),
  text?: string,
): Feed {
  const items = articles.map((article) => storyItem(article, makeBody(text), publication));
  return makeFeed({ path: '/' }, items, publication);
}
