/** Takes the scripts out of every page that Next prerendered, where it lies. */
import glob from 'fast-glob';
import { transform } from 'lightningcss';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentError, toStaticDocument } from './to-static-document.ts';

/** Next's own last resorts, which our pages stand in for. */
const replaced = {
  'pages/404.html': 'app/_not-found.html',
  'pages/500.html': 'app/server-error.html',
  'app/_global-error.html': 'app/server-error.html',
};

/**
 * @param distDir Next's output
 * @returns how many documents were rewritten
 * @throws {Error} that names every document which cannot do without scripts
 */
export function rewriteDocuments(distDir: string): number {
  const server = join(distDir, 'server');
  const faults: string[] = [];
  const files = glob.sync('app/**/*.html', { cwd: server, ignore: ['app/_global-error.html'] });
  const readCss = cssReader(distDir);
  for (const file of files) {
    try {
      const html = readFileSync(join(server, file), 'utf8');
      writeFileSync(join(server, file), toStaticDocument(html, readCss));
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      faults.push(`${file}: ${error.message}`);
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  for (const [last, ours] of Object.entries(replaced)) {
    writeFileSync(join(server, last), readFileSync(join(server, ours)));
  }
  return files.length;
}

/** Reads a stylesheet by its address, once, and makes it small. */
export function cssReader(distDir: string): (href: string) => string {
  const sheets = new Map<string, string>();
  return (href) => {
    const path = href.replace(/^\/_next\//, '').replace(/\?.*$/, '');
    const css = sheets.get(path) ?? minified(path, readFileSync(join(distDir, path)));
    sheets.set(path, css);
    return css;
  };
}

/** Those that Next writes for: what is there for an older one of them stays. */
const targets = {
  chrome: 111 << 16,
  edge: 111 << 16,
  firefox: 111 << 16,
  safari: (16 << 16) | (4 << 8),
};

function minified(filename: string, code: Buffer): string {
  return Buffer.from(transform({ filename, code, minify: true, targets }).code).toString();
}
