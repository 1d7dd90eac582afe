/**
 * A content file as the editor in the browser holds it: its fields, its text, and the file as it was
 * read, so that what nobody changed is written back byte for byte.
 */
import { documentTypes, type DocumentType } from '../schema/document-types.ts';
import { editorSchema } from '../editor-help/editor-schemas.ts';
import { nameOfPhoto } from './photo-names.ts';
import { patchYaml, readYaml } from './patch-yaml.ts';
import { fromForm, toForm } from './shorthand.ts';
import { writeFields } from './write-yaml.ts';

type Fields = Record<string, unknown>;

/** No field of the schema: the editor keeps what it does not know, and gives it back. Quoted, since it trims texts. */
export const asRead = 'fileAsRead';

/** What the editor is given to read and write files of a type with. */
export function fileFormat(type: DocumentType) {
  const node = editorSchema(type);
  const isStory = documentTypes[type].files.endsWith('.mdx');
  const [read, write] = isStory ? [readStory, writeStory] : [readRecord, writeRecord];
  return {
    fromFile: (text: string) => ({ ...unticked(node), ...(toForm(node, read(text)) as Fields) }),
    toFile: (fields: Fields) => write(fromForm(node, fields) as Fields),
  };
}

/** The editor takes what a file leaves out for what a new one begins with: a story would become a draft. */
function unticked({ properties = {} }: ReturnType<typeof editorSchema>): Fields {
  const names = Object.keys(properties).filter(
    (name) => (properties[name] as { type?: string }).type === 'boolean',
  );
  return Object.fromEntries(names.map((name) => [name, false]));
}

const frontMatter = /^(---[ \t]*\n)([\s\S]*?)(^---[ \t]*(?:\n|$))/m;

/** @throws {Error} for a file without front matter, or whose fields are no YAML */
export function readStory(file: string): Fields {
  const { yaml, body } = split(file);
  return { ...readYaml(yaml), body: body.trim(), [asRead]: JSON.stringify(file) };
}

export function writeStory({ body, [asRead]: quoted, ...fields }: Fields): string {
  const file = fileIn(quoted);
  const text = typeof body === 'string' ? namePhotos(unix(body).trim(), file) : '';
  if (file === undefined) return `---\n${writeFields(fields)}---\n${text && `\n${text}\n`}`;
  const { mark, open, yaml, close, body: was, isWindows } = split(file);
  const [before = '', after = ''] = was.trim() ? was.split(was.trim()) : ['\n', '\n'];
  const whole = text === was.trim() ? was : text && before + text + after;
  const lines = open + patchYaml(yaml, fields) + close + whole;
  return mark + (isWindows ? lines.replaceAll('\n', '\r\n') : lines);
}

/** A picture that was dropped into a text comes by its address; what stood in the file stays. */
function namePhotos(text: string, file = ''): string {
  return text.replace(
    /\b(src|poster)="(\/photos\/[^"]*)"/g,
    (all, name: string, address: string) =>
      file.includes(all) ? all : `${name}="${nameOfPhoto(address)}"`,
  );
}

/** @throws {Error} where it is no YAML */
export function readRecord(file: string): Fields {
  return { ...readYaml(unix(file).replace(/^\uFEFF/, '')), [asRead]: JSON.stringify(file) };
}

export function writeRecord({ [asRead]: quoted, ...fields }: Fields): string {
  const file = fileIn(quoted);
  if (file === undefined) return writeFields(fields);
  const mark = file.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = patchYaml(unix(file.slice(mark.length)), fields);
  return mark + (file.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines);
}

/** @returns undefined for a new file */
function fileIn(quoted: unknown): string | undefined {
  return typeof quoted === 'string' ? (JSON.parse(quoted) as string) : undefined;
}

function split(file: string) {
  const mark = file.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = unix(file.slice(mark.length));
  const match = frontMatter.exec(text);
  if (match?.index !== 0) throw new Error('The file has no front matter; run npm run check.');
  const [all, open = '', yaml = '', close = ''] = match;
  return {
    mark,
    open,
    yaml,
    close,
    body: text.slice(all.length),
    isWindows: file.includes('\r\n'),
  };
}

const unix = (text: string) => text.replaceAll('\r\n', '\n');
