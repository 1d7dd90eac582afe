/** The types of our documents, which contentlayer makes of the schema; a build makes them too. */
import { startContentlayer } from './build/generate-documents.ts';

const contentlayer = startContentlayer('.editions/types.work');
try {
  await contentlayer.generate([]);
} finally {
  await contentlayer.stop();
}
