/** A story joined: ids to what they name, pictures looked up. Only `lib/archive/questions.ts` may ask. */
import type { ArticleFields } from '../schema/article.ts';
import { leadPicture } from '../photos/photo.ts';
import { headlineCard, photoCard, typeCard, type HeadlineCard } from '../share-card/share-card.ts';
import type { ArticleDocument, IndexedArticle } from './article-index.ts';
import * as archive from './documents.ts';
import { readArticle } from './generated.ts';
import { changePath, historyOf } from './histories.ts';
import type { Article, Lead, Live } from './newsroom.ts';
import { stateOf, type State } from './visibility.ts';

/** Nothing of it is read or made before it is asked for: most of an archive is only counted. */
class JoinedArticle implements Article {
  readonly slug: string;
  readonly state: State;
  private topicsOf: Article['topics'] | undefined;
  private authorsOf: Article['authors'] | undefined;
  /** Given back where memory is needed. */
  private wholeOf: WeakRef<WholeArticle> | undefined;

  constructor(
    private readonly row: IndexedArticle,
    private readonly now: Date,
    readonly live: Live | undefined,
  ) {
    this.slug = row.id;
    this.state = stateOf(row, now);
  }

  get feedId() {
    return this.whole.document.feedId;
  }
  get title() {
    return this.whole.document.title;
  }
  get standfirst() {
    return this.whole.document.standfirst;
  }
  get kind() {
    return this.row.kind;
  }
  get language() {
    return this.row.language ?? archive.site.language;
  }
  get section() {
    return archive.sections.get(this.row.section)!;
  }
  get topics() {
    return (this.topicsOf ??= this.row.topics.map((id) => archive.topics.get(id)!));
  }
  get series() {
    const { series } = this.row;
    return series === undefined ? undefined : archive.series.get(series)!;
  }
  get part() {
    return this.row.part;
  }
  get authors() {
    return (this.authorsOf ??= this.row.authors.map((id) => archive.authorAt(id, this.now)));
  }
  get sponsor() {
    return this.whole.document.sponsor;
  }
  get dateline() {
    return this.whole.document.dateline;
  }
  get publishedAt() {
    return this.row.publishedAt;
  }
  get updatedAt() {
    return this.row.updatedAt;
  }
  get translations() {
    return this.row.translations;
  }
  get related() {
    return this.whole.document.related;
  }
  get aliases() {
    return this.row.aliases;
  }
  get withdrawn() {
    return this.row.withdrawn;
  }
  get versions() {
    return historyOf(this.slug, this.state)?.count ?? 1;
  }
  get corrections() {
    const { corrections } = this.row;
    if (corrections.length === 0) return corrections;
    const history = historyOf(this.slug, this.state);
    return archive.withPresentLinks(corrections).map((correction) => ({
      ...correction,
      change: changePath(this.slug, correction.at, history),
    }));
  }
  get lead() {
    return this.whole.looks.lead;
  }
  get teaser() {
    return this.whole.looks.teaser;
  }
  get social() {
    return this.whole.looks.social;
  }
  get card() {
    return this.whole.looks.card;
  }

  private get whole(): WholeArticle {
    const known = this.wholeOf?.deref();
    if (known) return known;
    const document = readArticle(this.row);
    const whole = { document, looks: makeLooks(document, this.state, this.now) };
    this.wholeOf = new WeakRef(whole);
    return whole;
  }
}

export function makeArticle(row: IndexedArticle, now: Date, live?: Live): Article {
  return new JoinedArticle(row, now, live);
}

type WholeArticle = { document: ArticleDocument; looks: Looks };

type Looks = Pick<Article, 'lead' | 'teaser' | 'social' | 'card'>;

function makeLooks(document: ArticleDocument, state: State, now: Date): Looks {
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

export function headlineCardOf({ title, section, social }: ArticleDocument): HeadlineCard {
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
