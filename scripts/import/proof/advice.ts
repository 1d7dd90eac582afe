/** What a person has to do for the whole paper, and not for one story. */
import type { Person } from '../source-post.ts';

type Known = {
  /** The fields of site.yaml. */
  site: Record<string, unknown>;
  /** Files of authors. */
  nameless: string[];
  /** Of frames. */
  hosts: ReadonlySet<string>;
  /** Whether the section of what no category files has the name that an import gave it. */
  isUnfiled: boolean;
};

export function adviceOn({ site, nameless, hosts, isUnfiled }: Known): string[] {
  const missing = ['name', 'tagline', 'language', 'timeZone'].filter((field) => !site[field]);
  const allowed = Array.isArray(site.embeds) ? site.embeds : [];
  const isEnglish = /^en\b/i.test(typeof site.language === 'string' ? site.language : 'en');
  const closed = [...hosts].filter((host) => !allowed.includes(host)).sort();
  return [
    ...(missing.length > 0 ? [`write into site.yaml: ${missing.join(', ')}`] : []),
    ...(site.credits
      ? []
      : [
          'write credits: requiredSince: with the instant of this import into site.yaml, so that gaps in older stories are no errors',
        ]),
    ...(nameless.length > 0
      ? [`write whole names: the archive has only short ones in ${nameless.join(', ')}`]
      : []),
    ...(isUnfiled && !isEnglish
      ? ["write a name in the paper's language into sections/news.yaml, where it is News"]
      : []),
    ...(closed.length > 0
      ? [
          `to let readers load their frames, name these hosts in site.yaml under embeds: ${closed.join(', ')}`,
        ]
      : []),
  ];
}

/** People of whom nothing is known but what the old system called them. */
export function namelessAuthors(people: Map<string, Person>, ids: Map<string, string>): string[] {
  const short = [...people.values()].filter(
    ({ id, name }) => name === id && /^[^\s\p{Lu}]+$/u.test(id),
  );
  return [...new Set(short.map(({ id }) => `authors/${ids.get(id) ?? ''}.yaml`))].sort();
}
