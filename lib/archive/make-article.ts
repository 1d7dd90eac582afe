/** A story's document joined: ids to what they name, pictures looked up. Only `lib/archive/questions.ts` may ask. */
import type { ArticleFields } from '../schema/article.ts';
import { leadPicture } from '../photos/photo.ts';
import { headlineCard, photoCard, typeCard, type HeadlineCard } from '../share-card/share-card.ts';
import * as archive from './documents.ts';
import { changePath, historyOf } from './histories.ts';
import type { Article, Lead, Live } from './newsroom.ts';
import { stateOf, type State } from './visibility.ts';

/** Its pictures are looked up when they are first asked for: most of an archive is only counted. */
export function makeArticle(document: archive.ArticleDocument, now: Date, live?: Live): Article {
  const {
    id,
    file: _,
    textFile: __,
    photos: ___,
    draft: ____,
    closed: _____,
    ...fields
  } = document;
  const state = stateOf(document, now);
  const history = historyOf(id, state);
  let looks: Looks | undefined;
  const getLooks = () => (looks ??= makeLooks(document, state, now));
  return {
    ...fields,
    slug: id,
    state,
    live,
    language: document.language ?? archive.site.language,
    versions: history?.count ?? 1,
    corrections: archive.withPresentLinks(fields.corrections).map((correction) => ({
      ...correction,
      change: changePath(id, correction.at, history),
    })),
    section: archive.sections.get(fields.section)!,
    topics: fields.topics.map((topic) => archive.topics.get(topic)!),
    series: fields.series === undefined ? undefined : archive.series.get(fields.series)!,
    authors: fields.authors.map((author) => archive.authorAt(author, now)),
    get lead() {
      return getLooks().lead;
    },
    get teaser() {
      return getLooks().teaser;
    },
    get social() {
      return getLooks().social;
    },
    get card() {
      return getLooks().card;
    },
  };
}

type Looks = Pick<Article, 'lead' | 'teaser' | 'social' | 'card'>;

function makeLooks(document: archive.ArticleDocument, state: State, now: Date): Looks {
  const { file, title, standfirst, teaser, social } = document;
  const lead = makeLead(document.lead, file, now);
  const picture = leadPicture(lead);
  const card = (social?.photo && archive.currentPhoto(social.photo, file, now)) ?? picture;
  return {
    lead,
    teaser: {
      title: teaser?.title ?? title,
      standfirst: teaser?.standfirst ?? standfirst,
      photo: (teaser?.photo && archive.currentPhoto(teaser.photo, file, now)) ?? picture,
    },
    social: {
      title: social?.title ?? title,
      description: social?.description ?? standfirst,
      photo: card,
    },
    card: card
      ? photoCard(card, state === 'published')
      : typeCard(headlineCardOf(document), state === 'published'),
  };
}

export function headlineCardOf({ title, section, social }: archive.ArticleDocument): HeadlineCard {
  const words = {
    headline: social?.title ?? title,
    section: archive.sections.get(section)!.name,
    paper: archive.site.name,
  };
  return headlineCard(words, archive.looks.id);
}

function makeLead(lead: ArticleFields['lead'], file: string, now: Date): Lead | undefined {
  if (lead?.video) {
    return {
      video: {
        ...lead.video,
        poster: archive.currentPhoto(lead.video.poster, file, now),
        colors: archive.frameColors,
      },
    };
  }
  const photo = lead?.photo && archive.currentPhoto(lead.photo, file, now);
  return photo && { photo };
}
