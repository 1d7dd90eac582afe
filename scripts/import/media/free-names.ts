/** Names of files in the paper: each is one origin's, and the same in every run. */
import type { ContentWriter } from '../write/content-writer.ts';

export class FreeNames {
  private readonly owners = new Map<string, string>();
  private readonly writer: ContentWriter;

  constructor(writer: ContentWriter) {
    this.writer = writer;
  }

  /** @param wanted its path below the content folder @param key of its origin */
  take(wanted: string, key: string): string {
    const name = this.writer.fileOf(key) ?? wanted;
    for (let number = 1; ; number++) {
      const one = number === 1 ? name : name.replace(/(\.\w+)$/, `-${number}$1`);
      const owner = this.owners.get(one);
      if (owner !== undefined && owner !== key) continue;
      this.owners.set(one, key);
      return one;
    }
  }
}
