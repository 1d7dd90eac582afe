/** A story's whole page as it is sent, for tests of what reads such pages. */
import { renderToStaticMarkup } from 'react-dom/server';
import {
  makeSite,
  makeArticle,
  makePicture,
  makePicturedArticle,
  makeTopic,
  newYork,
} from '@/lib/archive/article-fixture';
import { parseBody } from '@/lib/body/parse-body';
import { makeLooks } from '@/lib/brand/looks-fixture';
import { makeContext } from '@/lib/body/context-fixture';
import { toHast } from '@/lib/body/to-hast';
import { makePage, toStatic } from '@/lib/document/page-fixture';
import type { Article, Paper } from '@/lib/archive/newsroom';
import { pageSchema } from '@/lib/schema/paper';
import { ArticlePage } from './article-page';
import { Frame } from '../frame/frame';
import { MoreFrom } from './more-from';

/** What stands on the page beside the story. */
export const beside = {
  nav: 'Middle East',
  topic: 'Gaza',
  teaser: 'A shipping lane reopens',
  notice: 'Everything in this paper was written for it, and nobody is quoted who did not speak.',
  page: 'About this paper',
};

const paper: Paper = {
  looks: makeLooks(),
  site: makeSite({ name: 'The Fixture', notice: beside.notice, ...newYork }),
  sections: [{ id: 'middle-east', name: beside.nav }],
  pages: [{ ...pageSchema.parse({ title: beside.page, description: 'Who we are.' }), id: 'about' }],
  languages: [],
  siteEnv: 'production',
};

const others = ['a', 'b', 'c', 'd'].map((slug) => {
  const standfirst =
    'Pilots say that it is safe, and insurers that it is not; three ships have passed.';
  return makePicturedArticle({ slug, title: `${beside.teaser} ${slug}`, standfirst });
});

/** @param text the story, as an editor writes it; its pictures are the fixture's, with the captions of the text */
export function storyPage(text: string, fields: Partial<Article>, isPictured: boolean): string {
  const { root, faults } = parseBody(text);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  const body = toHast(
    root,
    makeContext(({ src: id, ...record }) => makePicture({ id, ...(record as object) })),
  );
  const topics = [makeTopic(beside.topic.toLowerCase())];
  const article = (isPictured ? makePicturedArticle : makeArticle)({ topics, ...fields });
  const page = (
    <Frame paper={paper} section="world" slug={article.slug}>
      <ArticlePage article={article} body={body} locale={newYork} />
      <MoreFrom name={paper.site.name} articles={others} locale={newYork} />
    </Frame>
  );
  return toStatic(
    makePage(renderToStaticMarkup(page), `<title>${article.title} · The Fixture</title>`),
  );
}
