/** What an operator's Prometheus reads of this server. https://prometheus.io/docs/practices/naming/ */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { pictureAddress } from '../lib/addresses/house-addresses.ts';
import type { PageCache } from './page-cache.ts';
import type { Pictures } from './pictures/pictures.ts';

export type Metrics = {
  /** Called when a request comes; counts it when it is answered. */
  note: (request: IncomingMessage, response: ServerResponse) => void;
  /** In Prometheus's text format. */
  read: () => Promise<string>;
};

type Watched = {
  pages: Pick<PageCache, 'counts'>;
  pictures: Pick<Pictures, 'counts'>;
  edition: { siteEnv: string; origin: string; contentDir: string; builtAt: Date };
};

/** Seconds: a page that is kept takes one thousandth, one that is made some hundredths. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export function createMetrics({ pages, pictures, edition }: Watched): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const registers = [register];
  const seconds = new Histogram({
    name: 'broadsheet_request_seconds',
    help: 'From the request to the last byte of its answer, by what was asked for',
    labelNames: ['kind', 'status'],
    buckets,
    registers,
  });
  const bytes = new Counter({
    name: 'broadsheet_response_bytes_total',
    help: 'On the wire, headers included',
    labelNames: ['kind'],
    registers,
  });

  /** A gauge that is read when it is asked for. */
  function gauge(name: string, help: string, value: () => number): void {
    new Gauge({
      name: `broadsheet_${name}`,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  }
  gauge('pages_kept', 'Finished documents in memory', () => pages.counts().kept);
  gauge('pages_kept_bytes', 'What they take', () => pages.counts().bytes);
  gauge('pages_made', 'Documents made since the start', () => pages.counts().made);
  gauge('pictures_waiting', 'Pictures that wait to be made', () => pictures.counts().waiting);
  gauge('pictures_under_way', 'Pictures being made', () => pictures.counts().underWay);
  gauge('edition_built_seconds', 'When the edition was built, in Unix time', () =>
    Math.round(edition.builtAt.getTime() / 1000),
  );
  new Gauge({
    name: 'broadsheet_edition_info',
    help: 'Which edition is served; always 1',
    labelNames: ['environment', 'origin', 'content'],
    registers,
  }).set({ environment: edition.siteEnv, origin: edition.origin, content: edition.contentDir }, 1);

  return {
    note: ({ url = '', socket }, response) => {
      const kind = kindOf(url);
      const before = socket.bytesWritten;
      const end = seconds.startTimer({ kind });
      response.once('close', () => {
        end({ status: response.statusCode });
        bytes.inc({ kind }, socket.bytesWritten - before);
      });
    },
    read: () => register.metrics(),
  };
}

/** Few, whatever readers ask for: each is a row of its own in Prometheus. */
function kindOf(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  if (path === '/search') return 'search';
  if (pictureAddress.test(path)) return 'picture';
  return /\.\w+$/.test(path) ? 'file' : 'page';
}
