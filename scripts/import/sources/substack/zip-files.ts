/** A zip from a stranger: nothing of it is written to disk, and no more of it is unpacked than any text needs. */
import { open, validateFileName, type Entry, type ZipFile } from 'yauzl';
import { longest, type ArchiveFiles } from './archive-files.ts';

const mostEntries = 200_000;
/** Text becomes a tenth; what becomes a thousandth of itself is a bomb. */
const mostRatio = 300;
const mostBytes = 2 * 1024 * 1024 * 1024;

/** @throws {Error} in a sentence for what is no zip, or one that is refused as a whole */
export async function openZip(path: string, tell: (fault: string) => void): Promise<ArchiveFiles> {
  const zip = await openAt(path);
  if (zip.entryCount > mostEntries) {
    zip.close();
    throw new Error(
      `${path} holds ${zip.entryCount} files, more than the ${mostEntries} that are read.`,
    );
  }
  const entries = new Map<string, Entry>();
  let total = 0;
  try {
    for await (const entry of entriesOf(zip)) {
      const name = entry.fileName;
      const fault = faultOf(entry);
      if (fault) tell(`holds ${JSON.stringify(name)}, which ${fault}; it was not read`);
      else if (!name.endsWith('/')) entries.set(name, entry);
      total += fault ? 0 : entry.uncompressedSize;
    }
  } catch (error) {
    tell(`is damaged: its list of files ends behind ${entries.size} (${(error as Error).message})`);
  }
  if (total > mostBytes) {
    zip.close();
    throw new Error(
      `${path} would be ${Math.round(total / 2 ** 30)} GB when unpacked, more than is read.`,
    );
  }
  return {
    names: new Set([...entries.keys()].sort()),
    read: (name) => readEntry(zip, entries.get(name)),
    close: () => {
      zip.close();
    },
  };
}

function openAt(path: string): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false } as const;
  return new Promise((done, fail) => {
    open(path, options, (error, zip) => {
      if (error) fail(new Error(`${path} is no zip that can be read (${error.message}).`));
      else done(zip);
    });
  });
}

/** Names as text; the library's own check would end the whole list at the first bad one. */
async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  const count = zip.entryCount;
  for (let i = 0; i < count; i++) {
    const entry = await new Promise<Entry | undefined>((done, fail) => {
      const settle = (then: () => void) => {
        zip.off('entry', take).off('end', end).off('error', lose);
        then();
      };
      const take = (one: Entry) => {
        settle(() => {
          done(one);
        });
      };
      const end = () => {
        settle(() => {
          done(undefined);
        });
      };
      const lose = (error: Error) => {
        settle(() => {
          fail(error);
        });
      };
      zip.on('entry', take).on('end', end).on('error', lose);
      zip.readEntry();
    });
    if (!entry) return;
    const raw = entry.fileName as unknown as Buffer;
    entry.fileName = raw.toString('utf8').replaceAll('\\', '/');
    yield entry;
  }
}

function faultOf(entry: Entry): string | undefined {
  if (validateFileName(entry.fileName) !== null) return 'climbs out of the folder';
  if (entry.isEncrypted()) return 'is locked by a password';
  const { compressedSize, uncompressedSize } = entry;
  const isBomb = uncompressedSize > 1024 * 1024 && uncompressedSize > compressedSize * mostRatio;
  if (isBomb) return 'unpacks to more than any text could';
  return /\.(?:html|csv)$/i.test(entry.fileName) && uncompressedSize > longest
    ? 'is longer than any text'
    : undefined;
}

/** The library stops where there is more than the list of files said. */
function readEntry(zip: ZipFile, entry: Entry | undefined): Promise<Buffer> {
  return new Promise((done, fail) => {
    if (!entry) {
      fail(new Error('is not in the zip'));
      return;
    }
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        fail(error);
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', fail);
      stream.on('end', () => {
        done(Buffer.concat(chunks));
      });
    });
  });
}
