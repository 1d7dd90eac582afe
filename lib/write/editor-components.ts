/**
 * The components of a story's text as buttons and forms of the editor, made of their own records:
 * https://sveltiacms.app/en/docs/fields/richtext#editor-components
 */
import { z } from 'zod';
import {
  componentNamed,
  componentNames,
  type ComponentName,
} from '../body/components/components.ts';
import { readTag } from '../body/read-tag.ts';
import { formField, labelOf, pictureFirst, type FormField, type Node } from './form-field.ts';
import { nameFields } from './name-fields.ts';
import { addressOfPhoto, nameOfPhoto } from './photo-names.ts';
import { isEmpty, isGroup, isSame } from './same-fields.ts';
import type { EnglishWords, FormWords } from './words.ts';

type Values = Record<string, unknown>;

/** Where a form keeps what it was made of, so that what nobody changed is written back as it was. */
const asRead = 'asRead';

const attributes = String.raw`(?:[^<>"'{]|"[^"]*"|'[^']*'|\{[^{}]*\})*`;

export function editorComponents(words: FormWords | EnglishWords) {
  return componentNames.map((name) => editorComponent(name, words));
}

function editorComponent(name: ComponentName, words: FormWords | EnglishWords) {
  const { help, holds } = componentNamed(name);
  const whole = String.raw`<${name}\b${attributes}\/>`;
  const paired = String.raw`<${name}\b${attributes}>[\s\S]*?<\/${name}>`;
  return {
    id: name,
    label: words.components[name] ?? labelOf(name),
    mode: 'dialog' as const,
    collapsed: false,
    fields: [
      ...nameFields(
        [
          ...attributesOf(name),
          ...(holds === 'blocks' ? [text] : []),
          ...(holds === 'photos' ? [photos()] : []),
        ],
        words,
      ),
      { name: asRead, label: help, widget: 'hidden', required: false },
    ],
    pattern: new RegExp(`^${holds === 'nothing' ? whole : paired}$`, 'm'),
    fromBlock: ([source = '']: RegExpMatchArray) => ({
      ...valuesIn(name, source),
      [asRead]: JSON.stringify(source),
    }),
    // In Sveltia's own preview, which is none of the page: what stands in it, in short.
    toPreview: ({ title, alt, text, src }: Values) => [title, alt, text, src].find(isText) ?? name,
    toBlock: ({ [asRead]: quoted, ...values }: Values) => {
      const source = typeof quoted === 'string' && quoted ? (JSON.parse(quoted) as string) : '';
      if (source && isSame(valuesIn(name, source), values)) return source;
      return written(name, source ? values : inOrder(name, values));
    },
  };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const text: FormField = { name: 'text', label: 'Text', widget: 'text', required: true };

const photos = (): FormField => ({
  name: 'photos',
  label: 'Photos',
  widget: 'list',
  required: true,
  fields: attributesOf('Photo'),
});

/** A group of the schema, as a video's poster, is attributes of the one tag. */
function attributesOf(name: ComponentName): FormField[] {
  const { schema, attributeOf = (path: string[]) => path.join('.') } = componentNamed(name);
  const { properties = {}, required = [] } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
  }) as Node;
  const fields = Object.entries(properties).flatMap(([key, node]) => {
    const { properties: parts } = node as Node;
    if (!parts) return [formField(attributeOf([key]), node as Node, required.includes(key))];
    return Object.entries(parts).map(([part, inner]) =>
      formField(attributeOf([key, part]), inner as Node, false),
    );
  });
  return pictureFirst(
    fields.filter(({ name }, i) => fields.findIndex((one) => one.name === name) === i),
  );
}

function valuesIn(name: ComponentName, source: string): Values {
  const [tag = ''] = new RegExp(`^<${name}\\b${attributes}>`).exec(source) ?? [];
  const values: Values = Object.fromEntries(
    readTag(tag, 1).attributes.map(({ name: key, value }) => [
      key,
      isPhotoOf(name, key) && typeof value === 'string' ? addressOfPhoto(value) : value,
    ]),
  );
  const { holds } = componentNamed(name);
  if (holds === 'nothing') return values;
  const inside = source.slice(tag.length, -`</${name}>`.length);
  if (holds === 'blocks') return { ...values, text: inside.trim() };
  const tags = inside.match(new RegExp(`<Photo\\b${attributes}/>`, 'g')) ?? [];
  return { ...values, photos: tags.map((tag) => valuesIn('Photo', tag)) };
}

/** The form of a new one has its values as they came. */
function inOrder(name: ComponentName, values: Values): Values {
  const names = attributesOf(name).map((field) => field.name);
  const place = ([one]: [string, unknown]) => names.indexOf(one) + 1 || Infinity;
  return Object.fromEntries(Object.entries(values).sort((a, b) => place(a) - place(b)));
}

/** Whether an attribute names the file of a picture. */
function isPhotoOf(name: ComponentName, attribute: string): boolean {
  return attributesOf(name).some((field) => field.name === attribute && field.widget === 'image');
}

/** Wider, each attribute has a line of its own. */
const widest = 80;

function written(name: ComponentName, { text, photos, ...values }: Values): string {
  const { holds } = componentNamed(name);
  const held = Object.entries(values).filter(([, value]) => !isEmpty(value));
  const parts = held.map(([key, value]) =>
    attribute(key, isPhotoOf(name, key) && typeof value === 'string' ? nameOfPhoto(value) : value),
  );
  const end = holds === 'nothing' ? '/>' : '>';
  const line = `<${[name, ...parts].join(' ')}${holds === 'nothing' ? ' ' : ''}${end}`;
  const tag =
    line.length <= widest ? line : `<${name}\n${parts.map((part) => `  ${part}\n`).join('')}${end}`;
  if (holds === 'nothing') return tag;
  if (holds === 'blocks')
    return `${tag}\n\n${typeof text === 'string' ? text.trim() : ''}\n\n</${name}>`;
  const all = (Array.isArray(photos) ? photos : []).filter(isGroup);
  const lines = all.map((photo) => written('Photo', photo).replace(/^/gm, '  '));
  return `${tag}\n${lines.join('\n')}\n</${name}>`;
}

/** A text in quotes, with what would end it or be read as a character reference escaped. */
function attribute(name: string, value: unknown): string {
  if (value === true) return name;
  if (typeof value !== 'string') return `${name}={${JSON.stringify(value)}}`;
  const line = value.trim().replace(/\s*\n\s*/g, ' ');
  return `${name}="${line.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('"', '&quot;')}"`;
}
