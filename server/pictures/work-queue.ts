/** Work that readers wait for: in order of need, no more at once than the machine does, none for nobody. */

/** Why somebody is sent away: too many wait already, or it took too long. */
export class Overloaded extends Error {}

/** The first is done first. `quick` has lanes of its own; `ahead` is what nobody has asked for yet. */
export const ranks = ['quick', 'asked', 'ahead'] as const;
export type Rank = (typeof ranks)[number];

export type QueueLimits = {
  /** Quick work, and all other, that is under way at once. */
  lanes: { quick: number; other: number };
  /** How many wait, by rank. */
  longest: Record<Rank, number>;
  /** Milliseconds that anybody waits for what was asked for. */
  patience: number;
};

export type WorkQueue<Made> = {
  counts: () => { waiting: number; underWay: number };
  /**
   * The same key is the same work, for all who ask while it waits or is under way.
   * @param gone when it aborts, this asker no longer waits; what nobody waits for is not begun
   * @throws {Overloaded} instead of letting anybody wait too long
   */
  ask: (key: string, rank: Rank, work: () => Promise<Made>, gone?: AbortSignal) => Promise<Made>;
};

type Asker<Made> = { done: (made: Made) => void; fail: (reason: unknown) => void };
type Entry<Made> = { work: () => Promise<Made>; rank: Rank; askers: Set<Asker<Made>> };

export function queueWork<Made>({ lanes, longest, patience }: QueueLimits): WorkQueue<Made> {
  const waiting = new Map(ranks.map((rank) => [rank, new Map<string, Entry<Made>>()]));
  const underWay = new Map<string, Entry<Made>>();
  const busy = { quick: 0, other: 0 };
  const laneOf = (rank: Rank) => (rank === 'quick' ? 'quick' : 'other');
  const at = (rank: Rank) => waiting.get(rank)!;

  function begin(): void {
    for (const rank of ranks) {
      const lane = laneOf(rank);
      for (const [key, entry] of at(rank)) {
        if (busy[lane] >= lanes[lane]) break;
        at(rank).delete(key);
        void run(key, entry, lane);
      }
    }
  }

  async function run(key: string, entry: Entry<Made>, lane: keyof typeof busy): Promise<void> {
    busy[lane] += 1;
    underWay.set(key, entry);
    const settle = await entry.work().then(
      (made) => (asker: Asker<Made>) => {
        asker.done(made);
      },
      (reason: unknown) => (asker: Asker<Made>) => {
        asker.fail(reason);
      },
    );
    underWay.delete(key);
    busy[lane] -= 1;
    entry.askers.forEach(settle);
    begin();
  }

  /** What is asked for by two ranks has the higher one. */
  function enter(key: string, rank: Rank, work: () => Promise<Made>): Entry<Made> {
    const known = underWay.get(key) ?? ranks.map((each) => at(each).get(key)).find(Boolean);
    if (known && (underWay.has(key) || ranks.indexOf(known.rank) <= ranks.indexOf(rank))) {
      return known;
    }
    if (at(rank).size >= longest[rank]) throw new Overloaded(`${at(rank).size} wait already`);
    if (known) at(known.rank).delete(key);
    const entry: Entry<Made> = { work, rank, askers: known?.askers ?? new Set() };
    at(rank).set(key, entry);
    return entry;
  }

  function leave(key: string, entry: Entry<Made>, asker: Asker<Made>): void {
    entry.askers.delete(asker);
    if (entry.askers.size === 0) at(entry.rank).delete(key);
  }

  return {
    counts: () => ({
      waiting: ranks.reduce((sum, rank) => sum + at(rank).size, 0),
      underWay: underWay.size,
    }),
    ask: async (key, rank, work, gone) => {
      gone?.throwIfAborted();
      const entry = enter(key, rank, work);
      let endWait: () => void = () => undefined;
      const made = new Promise<Made>((done, fail) => {
        const asker = { done, fail };
        const give = (reason: Error) => {
          // By now it may have risen to another rank.
          const present = ranks.map((each) => at(each).get(key)).find(Boolean) ?? entry;
          leave(key, present, asker);
          fail(reason);
        };
        const left = () => {
          give(gone?.reason as Error);
        };
        const timer =
          rank === 'ahead'
            ? undefined
            : setTimeout(() => {
                give(new Overloaded(`not made within ${patience / 1000} s`));
              }, patience);
        gone?.addEventListener('abort', left);
        endWait = () => {
          clearTimeout(timer);
          gone?.removeEventListener('abort', left);
        };
        entry.askers.add(asker);
      });
      begin();
      return made.finally(endWait);
    },
  };
}
