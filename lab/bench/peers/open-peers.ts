/** Peers beside ours: from the folder of `--peers` to what is measured in the same run. */
import type { ContentFolder } from '../content-folder.ts';
import { buildOnce } from '../build-once.ts';
import type { PeersNote } from '../results.ts';
import { findPeers, type Checkout } from './find-peers.ts';
import { makePeerEdition } from './peer-edition.ts';
import { servePeer, type ServedPeer } from './serve-peer.ts';

export type Peers = { checkouts: Checkout[]; note: PeersNote };

/** @param folder undefined where the command names none */
export function openPeers(folder: string | undefined): Peers {
  const { found, absent } = findPeers(folder);
  const present = found.map(({ template: { name, source }, version, commit }) => ({
    name,
    version,
    source: `${source}, ${commit === '' ? 'no git checkout' : `found at ${commit}`}`,
  }));
  return { checkouts: found, note: { present, absent } };
}

/** Each built with the stories of `content`, its newest story to be read. */
export async function servePeers(
  { checkouts }: Peers,
  content: ContentFolder,
  scratch: string,
): Promise<ServedPeer[]> {
  const served: ServedPeer[] = [];
  for (const checkout of checkouts) {
    const edition = makePeerEdition(checkout, content, scratch);
    await buildOnce(edition, scratch, `${edition.name} of ${content.slugs.length} stories`);
    served.push(await servePeer(edition, content.slugs[0] ?? ''));
  }
  return served;
}
