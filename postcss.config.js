import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { applyLooks } from './lib/brand/apply-looks.js';
import { looksFile } from './lib/brand/looks-file.js';

/** The paper's looks, which the build has just written, into the stylesheet; `next dev` looks again when they change. */
const looksPlugin = {
  postcssPlugin: 'looks',
  /** @type {import('postcss').TransformCallback} */
  Once(root, { result }) {
    const file = resolve(join(process.env.EDITION_DATA_DIR ?? '', looksFile));
    result.messages.push({ type: 'dependency', plugin: 'looks', file });
    applyLooks(root, JSON.parse(readFileSync(file, 'utf8')).css);
  },
};

export default { plugins: [looksPlugin, '@tailwindcss/postcss'] };
