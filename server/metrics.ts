/** What an operator's Prometheus reads of this server. https://prometheus.io/docs/practices/naming/ */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { pictureAddress } from '../lib/addresses/house-addresses.ts';
import type { KeptAnswers } from './kept-answers.ts';
import type { Counts } from './site-messages.ts';

export type Metrics = {
  /** Called when a request comes; counts it when it is answered. */
  note: (request: IncomingMessage, response: ServerResponse) => void;
  /** In Prometheus's text format. */
  read: () => Promise<string>;
};

type Watched = {
  /** By the gateway. */
  kept: Pick<KeptAnswers, 'counts'>;
  /** In the site's thread. */
  counts: () => Promise<Counts>;
  edition: { siteEnv: string; origin: string; contentDir: string; builtAt: Date };
};

/** Seconds: a page that is kept takes one thousandth, one that is made some hundredths. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export function createMetrics({ kept, counts, edition }: Watched): Metrics {
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

  function gauge(name: string, help: string): Gauge {
    return new Gauge({ name: `broadsheet_${name}`, help, registers });
  }
  const answersKept = gauge('answers_kept', 'Answers that are sent again from memory');
  const answersBytes = gauge('answers_kept_bytes', 'What they take');
  const pagesKept = gauge('pages_kept', 'Finished documents in memory');
  const pagesBytes = gauge('pages_kept_bytes', 'What they take');
  const pagesMade = gauge('pages_made', 'Documents made since the start');
  const waiting = gauge('pictures_waiting', 'Pictures that wait to be made');
  const underWay = gauge('pictures_under_way', 'Pictures being made');
  const siteDelay = gauge(
    'site_delay_seconds',
    'The longest that the thread of the site let anything wait since the last reading',
  );
  gauge('edition_built_seconds', 'When the edition was built, in Unix time').set(
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
    read: async () => {
      const [{ pages, pictures, delay }, ofGateway] = [await counts(), kept.counts()];
      answersKept.set(ofGateway.kept);
      answersBytes.set(ofGateway.bytes);
      pagesKept.set(pages.kept);
      pagesBytes.set(pages.bytes);
      pagesMade.set(pages.made);
      waiting.set(pictures.waiting);
      underWay.set(pictures.underWay);
      siteDelay.set(delay);
      return register.metrics();
    },
  };
}

/** Few, whatever readers ask for: each is a row of its own in Prometheus. */
function kindOf(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  if (path === '/search') return 'search';
  if (pictureAddress.test(path)) return 'picture';
  return /\.\w+$/.test(path) ? 'file' : 'page';
}
