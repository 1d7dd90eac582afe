/** What the lint and the reading of a text must do with a story, whatever it holds. */
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Nodes } from 'hast';
import { parseBody } from '../../lib/body/parse-body.ts';
import { makeContext } from '../../lib/body/context-fixture.ts';
import { toHast } from '../../lib/body/to-hast.ts';
import { checkContent } from '../../lib/lint/check-content.ts';
import { readContentFiles } from '../../lib/reader/content-files.ts';
import { readSource } from '../../lib/reader/source-file.ts';

export type Read = Parameters<typeof readContentFiles>[1];

/** Milliseconds for the whole folder. */
const longest = 15_000;

/**
 * Puts the text in the place of the story, lints the folder, and puts the story back.
 * @returns each fault in words; none where the text is right, or has an error at a line of it
 */
export async function mutationFaults(
  contentDir: string,
  file: string,
  text: string,
  read: Read,
): Promise<{ faults: string[]; refused: boolean }> {
  const story = readFileSync(file);
  writeFileSync(file, text);
  const started = performance.now();
  const faults: string[] = [];
  try {
    const files = readContentFiles(contentDir, read);
    const { problems } = await checkContent(contentDir, { files });
    const errors = problems.filter(({ warning }) => !warning);
    if (!files.some((source) => source.file === file)) faults.push('has disappeared');
    for (const { file, line } of errors) {
      const lines = readFileSync(file, 'latin1').split(/\r\n?|\n/).length;
      const place = `${relative(contentDir, file)}:${line}`;
      if (!(line >= 1 && line <= lines + 1))
        faults.push(`has an error at ${place}, which is not there`);
    }
    if (errors.length === 0) faults.push(...codeIn(readSource(file, text).body));
    return { faults, refused: errors.length > 0 };
  } catch (error) {
    return { faults: [...faults, `throws ${String(error).slice(0, 300)}`], refused: false };
  } finally {
    const took = performance.now() - started;
    if (took > longest) faults.push(`takes ${Math.round(took)} ms`);
    if ('fuzzed' in globalThis || 'polluted' in {}) faults.push('runs code');
    writeFileSync(file, story);
  }
}

/** Of a text without errors: what would run in a reader's browser, or on the server. */
function codeIn(body: string): string[] {
  const { root, faults } = parseBody(body);
  if (faults.some(({ warning }) => !warning)) return ['has faults that the lint did not tell'];
  return [...inside(toHast(root, makeContext()))];
}

function* inside(node: Nodes): Generator<string> {
  if (!['root', 'element', 'text'].includes(node.type)) yield `holds ${node.type}`;
  if (node.type === 'element') {
    if (/^(script|style|iframe|object|embed|img|link|base|form)$/.test(node.tagName)) {
      yield `holds <${node.tagName}>`;
    }
    for (const [name, value] of Object.entries(node.properties)) {
      const href = name === 'href' && /^\s*(javascript|data|vbscript|file):/i.test(String(value));
      if (/^on|^style$|^src/i.test(name) || href) yield `holds ${name}="${String(value)}"`;
    }
  }
  if ('children' in node) for (const child of node.children) yield* inside(child);
}
