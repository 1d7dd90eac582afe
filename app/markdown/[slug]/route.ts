import { crawlerResponse, goneFile, noSuchFile } from '@/app/crawler-response';
import { getTranslations } from '@/lib/archive/languages';
import {
  getAllWithdrawn,
  getArticle,
  getArticles,
  getArticlesOf,
  getSite,
  getText,
  getWithdrawn,
} from '@/lib/archive/questions';
import { edition } from '@/lib/edition/edition';
import { lastChange } from '@/lib/archive/last-change';
import { say } from '@/lib/language/say';
import { articleMarkdown, canonicalOf } from '@/lib/markdown/article-markdown';
import { placeInSeries } from '@/lib/lists/series-place';
import { ahead } from '@/lib/lists/prerender';

export const dynamic = 'force-static';

export function generateStaticParams() {
  const stories = () => [...getArticles(), ...getAllWithdrawn()];
  return ahead(stories, edition.host).map(({ slug }) => ({ slug }));
}

/** A story as Markdown; the outside calls it `/articles/<slug>.md`. */
export async function GET(_: Request, { params }: RouteContext<'/markdown/[slug]'>) {
  const { slug } = await params;
  const article = getArticle(slug);
  if (!article) {
    const withdrawn = getWithdrawn(slug);
    if (!withdrawn) return noSuchFile();
    const { reason } = withdrawn;
    return goneFile(`${say(getSite().words.withdrawn.titled, { reason })}\n`);
  }
  const { root, context } = getText(article);
  const place = {
    ...{ ...edition, ...context },
    translations: getTranslations(article),
    place: article.series && placeInSeries(article, getArticlesOf('series', article.series.id)),
  };
  const entries = article.live?.entries.map((entry) => ({ entry, root: getText(entry).root }));
  const body = articleMarkdown(article, root, place, entries);
  // Not `noindex`: the page it names says the same, and who reads Markdown is meant to.
  const canonical = canonicalOf(article, edition.canonicalOrigin);
  const headers = canonical ? { Link: `<${canonical}>; rel="canonical"` } : undefined;
  return crawlerResponse('markdown', body, lastChange(article), headers);
}
