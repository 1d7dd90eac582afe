/** Post by post: converted, written, and what is to be said of it. */
import { dirname, join } from 'node:path';
import type { FormerAddress } from '../../lib/addresses/former-addresses.ts';
import { joinHalves, readPost, type HalfConverted } from './convert-post.ts';
import type { FileStore } from './media/file-store.ts';
import type { FoundPicture, PictureStore } from './media/picture-store.ts';
import type { PostFindings } from './proof/findings.ts';
import { aliasesOf } from './proof/old-addresses.ts';
import type { LeftOut, Source, SourcePost } from './source-post.ts';
import type { ContentWriter } from './write/content-writer.ts';
import type { Mapping } from './write/mapping.ts';
import type { FinishedText } from './text/finish-text.ts';
import { withFinisher, type Finish } from './text/finish-on-thread.ts';
import { noteLead } from './lead-finding.ts';
import { stateKey, type Placed, type Survey } from './write/survey.ts';
import { writePost } from './write/write-post.ts';

type Given = {
  survey: Survey;
  mapping: Mapping;
  /** Ids of people in the archive → ids of files under authors. */
  people: Map<string, string>;
  pictures: PictureStore;
  files: FileStore;
  /** Whether files may be fetched from this host. */
  mayFetch: (host: string) => boolean;
  /** From this instant on, in milliseconds, the paper's rules are whole. */
  since: number;
};

/** A post on half its way, and its finished text. */
type Half = { lead: FoundPicture | undefined; converted: HalfConverted; text: FinishedText };

/** Posts whose texts are being finished while the next is read: more would only wait, in memory. */
const mostBegun = 4;

export class StoryImport {
  /** By the posts' keys. */
  readonly findings = new Map<string, PostFindings>();
  /** Sections, topics and authors that stories name, `topics/gaza`. */
  readonly lists = new Set<string>();
  /** Of frames. */
  readonly hosts = new Set<string>();
  /** Posts whose text could not be read. */
  readonly leftOut: LeftOut[] = [];
  hasUnsigned = false;
  private readonly aliases = new Map<string, FormerAddress[]>();
  private readonly links = new Map<string, Set<string>>();
  private readonly source: Source;
  private readonly writer: ContentWriter;
  private readonly given: Given;

  constructor(source: Source, writer: ContentWriter, given: Given) {
    this.source = source;
    this.writer = writer;
    this.given = given;
  }

  /** Old addresses of what readers can see. */
  former(): FormerAddress[] {
    return [...this.aliases.values()].flat();
  }

  async takeAll(progress: (done: number, all: number) => void): Promise<void> {
    const { hidden, placed } = this.given.survey;
    const late = new Set<string>();
    let done = 0;
    await withFinisher(placed.size, async (finish) => {
      await this.turn(
        finish,
        () => true,
        (path) => {
          if (!hidden.has(path)) late.add(path);
        },
        () => {
          progress((done += 1), placed.size);
        },
      );
      if (late.size === 0) return;
      // Stories that link to what turned out to wait for a person are written once more, without these links.
      for (const path of late) hidden.add(path);
      const leadsThere = (key: string) =>
        [...(this.links.get(key) ?? [])].some((path) => late.has(path));
      await this.turn(finish, leadsThere);
    });
  }

  /** @param wait gets the address of a story that no reader can see for now */
  private async turn(
    finish: Finish,
    isDue: (key: string) => boolean,
    wait: (path: string) => void = () => undefined,
    tick: () => void = () => undefined,
  ): Promise<void> {
    const begun: { post: SourcePost; placed: Placed; half: Promise<Half> }[] = [];
    const end = async () => {
      const { post, placed, half } = begun.shift()!;
      try {
        if (this.write(post, placed, await half)) wait(placed.path);
      } catch (error) {
        // A disk that is full stops everything; a text that cannot be read is one among many.
        if (error instanceof Error && 'syscall' in error) throw error;
        this.leftOut.push({ where: post.where, reason: reasonOf(error) });
        wait(placed.path);
      }
      tick();
    };
    for await (const entry of this.source.posts()) {
      if (!('post' in entry)) continue;
      const { post } = entry;
      const placed = this.given.survey.placed.get(post.key);
      if (!placed || !isDue(post.key)) continue;
      const half = this.read(post);
      // Pictures are named in the order of the posts; only what a thread finishes runs beside the next.
      const finished = half.then(({ converted }) => finish(converted.unfinished));
      const whole = Promise.all([half, finished]).then(([one, text]) => ({ ...one, text }));
      // A fault waits until it is this post's turn.
      whole.catch(() => undefined);
      begun.push({ post, placed, half: whole });
      await Promise.allSettled([half]);
      if (begun.length > mostBegun) await end();
    }
    while (begun.length > 0) await end();
  }

  private async read(post: SourcePost): Promise<Omit<Half, 'text'>> {
    const { survey, pictures, files, mayFetch } = this.given;
    if (post.feedId && survey.feedIds.get(post.feedId) !== post.key) {
      post.notes.push(`its feed id ${post.feedId} is another post's`);
      delete post.feedId;
    }
    if (!post.title) post.notes.push('it has no title: the words of its address stand there');
    const beside = this.source.folders.slice(0, 1).map((folder) => join(folder, dirname(post.key)));
    const get = (src: string) => pictures.get(src, beside);
    const lead = post.lead && (await get(post.lead.src));
    const site = { origin: this.source.site.origin, ...survey };
    const converted = await readPost(post, this.source, site, get, {
      mayFetch,
      get: (src) => files.get(src, beside),
    });
    noteLead(post, lead, converted.found);
    return { lead, converted };
  }

  /** @returns whether it waits for a person */
  private write(post: SourcePost, placed: Placed, { lead, converted: half, text }: Half): boolean {
    const { survey, mapping, people, since } = this.given;
    const converted = joinHalves(half, text);
    const aliases = aliasesOf(post, survey, placed.path);
    const written = writePost(this.writer, post, converted, {
      placed,
      mapping,
      authorIds: people,
      aliases,
      lead,
      key: stateKey(this.source, post),
      since,
    });
    const isSeen = !written.waits && post.status === 'published';
    this.aliases.set(post.key, isSeen ? aliases.map((from) => ({ from, to: placed.path })) : []);
    this.links.set(
      post.key,
      new Set([...converted.links].filter((path) => survey.paths.has(path))),
    );
    if (post.type === 'story') {
      for (const target of [written.section, ...written.topics]) this.lists.add(target);
      for (const { id } of post.authors) this.lists.add(`authors/${people.get(id) ?? ''}`);
      this.hasUnsigned ||= post.authors.length === 0;
    }
    for (const host of converted.hosts) this.hosts.add(host);
    const findings: PostFindings = {
      where: post.where,
      title: post.title,
      file: written.file,
      path: placed.path,
      ...(/^(?:edited|there)$/.test(written.outcome) && { left: written.outcome }),
      ...(written.waits && { waits: true }),
      words: converted.words,
      pictures: converted.pictures,
      files: converted.files,
      addresses: post.addresses.map((from) => ({ from, leads: false })),
      faults: written.faults,
      todos: [...written.todos, ...converted.todos],
      dropped: converted.dropped,
      notes: post.notes,
    };
    // A piece of a long text would keep all of it in memory.
    this.findings.set(post.key, JSON.parse(JSON.stringify(findings)) as PostFindings);
    return written.waits;
  }
}

function reasonOf(error: unknown): string {
  // The parsers go one call deeper for each level.
  if (error instanceof RangeError)
    return 'cannot be read: its elements stand too deep in each other';
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
