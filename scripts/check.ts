/** `npm run check`: the content lint alone. */
import { readEnvironment } from '../lib/environment.ts';
import { lintContent } from './content.ts';

const { contentDir } = readEnvironment({ ...process.env, SITE_ENV: 'development' });
const files = await lintContent(contentDir);
console.log(`${files.length} files in ${contentDir}, no problems`);
