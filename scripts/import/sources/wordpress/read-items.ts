/**
 * A WordPress export (WXR), an item at a time. The parser expands no entity but the five of XML and knows no
 * DTD; a file that declares entities of its own is refused, since nothing that WordPress writes does.
 */
import { Parser } from 'htmlparser2';
import { decodeFile } from '../decode-file.ts';

/** The text of every element by its name without the namespace's version, and what repeats. */
export type WxrItem = {
  fields: Record<string, string>;
  meta: Record<string, string>;
  terms: { domain: string; id: string; name: string }[];
  comments: number;
};

/** An item, or one of the lists at the head of the file: an author, a category, a tag, a term. */
export type WxrRecord = {
  kind: 'item' | 'author' | 'category' | 'tag' | 'term' | 'channel';
  item: WxrItem;
};

const kinds: Record<string, WxrRecord['kind']> = {
  item: 'item',
  'wp:author': 'author',
  'wp:wp_author': 'author',
  'wp:category': 'category',
  'wp:tag': 'tag',
  'wp:term': 'term',
};
/** No post is longer; one that seems to be has lost its end. */
const longest = 20_000_000;

export async function* readItems(
  file: string,
  tell: (fault: string) => void,
): AsyncGenerator<WxrRecord> {
  const reader = itemReader(tell);
  let start = '';
  for await (const text of decodeFile(file, tell)) {
    if (start.length < 10_000) {
      start += text.slice(0, 10_000);
      if (/<!ENTITY/i.test(start))
        throw new Error(
          `${file} declares entities of its own, which no export of WordPress does; it is refused.`,
        );
    }
    reader.write(text);
    yield* reader.take();
  }
  reader.end();
  yield* reader.take();
}

function itemReader(tell: (fault: string) => void) {
  const done: WxrRecord[] = [];
  const channel = emptyItem();
  let record: WxrRecord | undefined;
  let name = '';
  let text = '';
  let term: { domain: string; id: string } | undefined;
  let metaKey = '';
  let lastTitle = '';
  let closed = false;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        name = tag;
        text = '';
        if (kinds[tag] && !record) record = { kind: kinds[tag], item: emptyItem() };
        if (tag === 'category' && record)
          term = { domain: attributes.domain ?? 'category', id: attributes.nicename ?? '' };
        if (tag === 'wp:comment' && record) record.item.comments += 1;
      },
      ontext(part) {
        if (text.length < longest) text += part;
      },
      onclosetag(tag, implied) {
        if (tag === 'rss' || tag === 'channel') closed ||= !implied;
        const item = record?.item ?? channel;
        if (record && kinds[tag] === record.kind && tag !== 'category') {
          if (implied)
            tell(
              `ends in the middle of the post "${item.fields.title ?? ''}", behind "${lastTitle}"; what stands before it was read`,
            );
          else done.push(record);
          lastTitle = item.fields.title ?? lastTitle;
          record = undefined;
        } else if (tag === 'category' && term) {
          item.terms.push({ ...term, name: text.trim() });
          term = undefined;
        } else if (tag === 'wp:meta_key') metaKey = text.trim();
        else if (tag === 'wp:meta_value') item.meta[metaKey] ??= text;
        else if (name === tag && !tag.startsWith('wp:comment_'))
          item.fields[tag] ??= tag.endsWith('encoded') ? text : text.trim();
        text = '';
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeCDATA: true },
  );
  return {
    write: (part: string) => {
      parser.write(part);
    },
    end: () => {
      parser.end();
      if (!closed)
        tell(`has no end: it was cut off behind "${lastTitle}", and what follows is missing`);
      done.push({ kind: 'channel', item: channel });
    },
    take: () => done.splice(0).map(apart),
  };
}

/** A piece of a long string keeps all of it in memory: of what stays a copy is made. */
function apart(record: WxrRecord): WxrRecord {
  return JSON.parse(JSON.stringify(record)) as WxrRecord;
}

function emptyItem(): WxrItem {
  return { fields: {}, meta: {}, terms: [], comments: 0 };
}
