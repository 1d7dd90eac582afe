/** The pictures of the edition that is served. */
import { responseHeaders } from '../../lib/http/response-headers.js';
import { findPicture } from '../../lib/archive/find-picture.ts';
import { prepareGetPhoto } from '../../lib/archive/pictures.ts';
import { getSite } from '../../lib/archive/questions.ts';
import { usualCache } from '../../lib/share-card/picture-file.ts';
import type { SitePolicy } from '../site-server.ts';
import type { PageCache } from '../page-cache.ts';
import { makeAhead, type MakingAhead } from './make-ahead.ts';
import { startPictureMaker } from './picture-maker.ts';
import { openPictureStore } from './picture-store.ts';
import { keepPictures, usualLimits, type Pictures } from './pictures.ts';
import { pictureSender, type SendPicture } from './send-picture.ts';

/** Milliseconds: the first reader's page comes first. */
const afterStart = 2000;
/** Of a server that takes over a watched paper: nearly all is made, and another may take over soon. */
const afterTakingOver = 20_000;
/** Some seconds after an instant, when the pages that it changes are made anew; at least once a day. */
const afterInstant = 5000;
const day = 24 * 60 * 60 * 1000;

export function startPictures(
  pages: PageCache,
  {
    siteEnv,
    nextInstant,
    validity,
    stopping,
  }: Pick<SitePolicy, 'siteEnv' | 'nextInstant' | 'validity'> & Pick<MakingAhead, 'stopping'>,
): { send: SendPicture; makeAhead: (takesOver: boolean) => void; counts: Pictures['counts'] } {
  const { missing, failed } = getSite().words;
  const maker = startPictureMaker();
  const pictures = keepPictures(openPictureStore(usualCache), maker);

  async function readPage(path: string): Promise<string> {
    const { representations } = await pages.get(path);
    return representations.identity.body.toString();
  }

  const say = (line: string) => {
    console.log(line);
  };

  function makeAfter(milliseconds: number): void {
    setTimeout(() => {
      const work = { readPage, say, stopping, atOnce: usualLimits.lanes.other };
      void prepareGetPhoto()
        .then(() => makeAhead(pictures, work))
        .then(() => {
          const next = (nextInstant()?.getTime() ?? Infinity) - Date.now();
          makeAfter(Math.min(next + afterInstant, day));
        });
    }, milliseconds).unref();
  }

  return {
    counts: pictures.counts,
    send: pictureSender(
      findPicture,
      pictures,
      responseHeaders(siteEnv),
      { missing: missing.picture, failed: failed.picture },
      validity,
    ),
    makeAhead: (takesOver) => {
      if (!takesOver) maker.start();
      makeAfter(takesOver ? afterTakingOver : afterStart);
    },
  };
}
