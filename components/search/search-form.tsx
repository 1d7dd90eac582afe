import type { ReactNode } from 'react';
import type { Section } from '@/lib/archive/newsroom';
import type { Locale } from '@/lib/language/locale';
import { say } from '@/lib/language/say';
import { searchPath } from '@/lib/search/address';
import type { Search } from '@/lib/search/paper-search';
import { longestQuery } from '@/lib/search/query';

type SearchFormProps = { search: Search; sections: Section[]; locale: Locale };

const field = 'mt-1 block w-full border border-soft bg-paper px-2.5 py-1.75 text-body text-ink';

export function SearchForm({ search, sections, locale }: SearchFormProps) {
  const words = locale.words.search;
  const { asked, topic, author } = search;
  const { section, from, to } = asked.filters;
  return (
    <form action={searchPath} role="search" className="mt-5 grid gap-y-3.5 print:hidden">
      <Label text={words.words}>
        <input
          type="search"
          name="q"
          defaultValue={asked.q}
          maxLength={longestQuery}
          className={field}
        />
      </Label>
      <details open={Boolean(section ?? from ?? to)}>
        <summary className="cursor-pointer py-1 font-sans text-label text-soft">
          {words.filters}
        </summary>
        <div className="mt-1.75 grid gap-y-3.5">
          <Label text={words.section}>
            <select name="section" defaultValue={section ?? ''} className={field}>
              <option value="">{words.allSections}</option>
              {sections.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </Label>
          <Label text={words.from}>
            <input type="date" name="from" defaultValue={from ?? ''} className={field} />
          </Label>
          <Label text={words.to}>
            <input type="date" name="to" defaultValue={to ?? ''} className={field} />
          </Label>
        </div>
      </details>
      {topic && (
        <Only name="topic" value={topic.id} text={say(words.onlyOn, { topic: topic.name })} />
      )}
      {author && (
        <Only name="author" value={author.id} text={say(words.onlyBy, { author: author.name })} />
      )}
      <button
        type="submit"
        className="cursor-pointer justify-self-start bg-ink px-5 py-1.75 font-sans text-small font-semibold text-paper"
      >
        {words.button}
      </button>
    </form>
  );
}

function Label({ text, children }: { text: string; children: ReactNode }) {
  return (
    <label className="block font-sans text-label text-soft">
      {text} {children}
    </label>
  );
}

/** A topic or an author comes by a link; here it can be taken back. */
function Only({ name, value, text }: { name: string; value: string; text: string }) {
  return (
    <label className="flex gap-2.5 py-1 text-small">
      <input type="checkbox" name={name} value={value} defaultChecked />
      {text}{' '}
    </label>
  );
}
