/** A paper that writes Greek, with each word of its interface in brackets. */
import { makeArticle, makePicture, makeSite, makeVideo } from '@/lib/archive/article-fixture';
import type { Article, Paper } from '@/lib/archive/newsroom';
import { makeContext } from '@/lib/body/context-fixture';
import { parseBody } from '@/lib/body/parse-body';
import { makeLooks } from '@/lib/brand/looks-fixture';
import { toHast } from '@/lib/body/to-hast';
import { en } from '@/lib/language/words/en';
import type { Words } from '@/lib/language/words/wording';

/** Each text of a phrase for itself: `[Published ]{at}`. */
const bracketed = (text: string) =>
  text.replace(
    /(\{\w+\})|([^{]+)/g,
    (_, place?: string, said?: string) => place ?? `[${said ?? ''}]`,
  );
export const marked = JSON.parse(
  JSON.stringify(en, (_, value: unknown) => (typeof value === 'string' ? bracketed(value) : value)),
) as Words;

export const site = makeSite({
  ...{ name: 'Εφημερίδα', tagline: 'Νέα', notice: 'Δείγμα', language: 'el', timeZone: 'UTC' },
  words: marked,
});
export const named = (id: string) => ({ id, name: 'Όνομα' });
export const picture = (credit = 'Πρακτορείο', ai?: 'generated' | 'composite') =>
  makePicture({ alt: 'Φορτηγά', caption: 'Λεζάντα', credit, ...(ai && { ai }) });
const video = makeVideo({
  ...{ title: 'Ταινία', duration: 'PT1H2M5S', youtube: 'dQw4w9WgXcQ' },
  poster: picture('Map by Εμάς', 'composite'),
});
export const corrections = (['correction', 'clarification', 'update'] as const).map((kind) => ({
  ...{ at: '2024-02-14T10:00:00Z', kind, text: 'Λάθος' },
}));

export function story(overrides: Partial<Article> = {}): Article {
  return makeArticle({
    ...{ title: 'Τίτλος', standfirst: 'Περίληψη', dateline: 'ΚΑΪΡΟ', section: named('world') },
    ...{ topics: [named('gaza')], corrections, kind: 'analysis', sponsor: { name: 'Χορηγός' } },
    authors: ['a', 'b', 'c'].map((id) => ({ ...named(id), kind: 'person', photo: undefined })),
    updatedAt: '2024-02-15T10:00:00Z',
    teaser: { title: 'Τίτλος', standfirst: 'Περίληψη', photo: picture('Χάρτης', 'generated') },
    lead: { video },
    ...overrides,
  });
}

export const parsed = parseBody(
  [
    'Κείμενο[^α].\n\n[^α]: Σημείωση.\n\n| α | β |\n| - | - |\n| γ | δ |',
    '<Gallery>\n<Photo src="φ.jpg" alt="φ" credit="φ" />\n</Gallery>',
    '<Photo src="φ.jpg" alt="φ" credit="φ" />',
    '<Audio src="harbour.mp3" title="Ήχος" duration="PT1M5S" />',
    '<Newsletter action="https://203.0.113.1/α" title="Γράμματα" />',
    '<Post url="https://example.org/α" author="Άννα" at="2024-02-13">\n\nΛόγια\n\n</Post>',
  ].join('\n\n'),
);
export const context = {
  ...makeContext(() => picture('Πρακτορείο', 'generated')),
  locale: site,
  maySend: () => true,
};
export const body = toHast(parsed.root, context);
export const paper: Paper = {
  ...{ site, looks: makeLooks(), siteEnv: 'preview', sections: [named('world')] },
  languages: [],
  pages: [{ id: 'about', title: 'Ποιοι', description: 'Εμείς' }],
};
export const stories = [
  story(),
  story({ state: 'draft' }),
  story({ state: 'scheduled', kind: 'news' }),
];
