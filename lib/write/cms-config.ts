/** The settings of the editor in the browser, made of the one schema: https://sveltiacms.app/en/docs/config-basics */
import { componentNames } from '../body/components/components.ts';
import { documentTypes, type DocumentType } from '../schema/document-types.ts';
import type { RepositoryFields } from '../schema/paper.ts';
import { editorSchema } from '../editor-help/editor-schemas.ts';
import { backendOf } from './backend.ts';
import { formFields, type FormField } from './form-field.ts';
import { nameFields } from './name-fields.ts';
import { photoFolder } from './photo-names.ts';
import { formWords, type FormType } from './words.ts';

export type WriteSettings = {
  name: string;
  language: string;
  contentDir: string;
  repository: RepositoryFields | undefined;
  /** From when on every picture has its credit and its alt. */
  requiredSince?: string | undefined;
};

/** Each folder, and the field by which a list names an entry. */
const folders: [type: FormType, summary: string][] = [
  ['Article', 'title'],
  ['LiveEntry', 'title'],
  ['Page', 'title'],
  ['Section', 'name'],
  ['Topic', 'name'],
  ['Series', 'name'],
  ['Author', 'name'],
];

/** Papers have few of these, and each by its name. */
const files: [type: FormType, name: string][] = [
  ['Front', 'home'],
  ['Site', 'site'],
  ['Brand', 'brand'],
];

/** The file format of a type: lib/write/file-format.ts reads and writes it. */
export const formatOf = (type: DocumentType) => `broadsheet-${type.toLowerCase()}`;

/** @param name of a collection, or of a file that is written alone */
export function typeOfForm(name: string): DocumentType | undefined {
  const [type] =
    files.find(([, file]) => file === name) ??
    [...folders, ['Front'] as const].find(([type]) => folderOfType(type) === name) ??
    [];
  return type;
}

/** Where the repository has its pictures. */
export const photosIn = ({ contentDir }: Pick<WriteSettings, 'contentDir'>) =>
  `${contentDir}/photos`;

const folderOfType = (type: DocumentType) => documentTypes[type].files.split('/')[0];

export function cmsConfig(given: WriteSettings) {
  // A git host knows no path that begins with a dot.
  const settings = { ...given, contentDir: given.contentDir.replace(/^(\.\/)+/, '') };
  const { contentDir, language } = settings;
  const { types } = formWords(language);
  return {
    load_config_file: false,
    backend: backendOf(settings),
    ...(settings.repository && { publish_mode: 'editorial_workflow' }),
    app_title: settings.name,
    logo: { src: '/favicon.ico', show_in_header: false },
    media_folder: photosIn(settings),
    public_folder: photoFolder,
    // Else it offers pictures of hosts that it may not ask.
    media_libraries: { stock_assets: { providers: [] } },
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [
      ...folders.map(([type, summary]) => folderOf(type, summary, settings)),
      frontsOf(settings),
    ],
    singletons: files.map(([type, name]) => ({
      name,
      label: types[type][1],
      file: `${contentDir}/${fileOf(type, name)}`,
      format: formatOf(type),
      fields: fieldsOf(type, language),
    })),
  };
}

function folderOf(type: FormType, name: string, { contentDir, language }: WriteSettings) {
  const [folder = '', deeper] = documentTypes[type].files.split('/');
  const [label, label_singular] = formWords(language).types[type];
  const summary = `{{${name}}}`;
  return {
    name: folder,
    label,
    label_singular,
    folder: `${contentDir}/${folder}`,
    create: true,
    format: formatOf(type),
    slug: '{{slug}}',
    summary,
    identifier_field: name,
    // An archive has folders of years, live coverage has one for each story: a new entry is given its place.
    ...(deeper?.startsWith('*') &&
      !deeper.includes('.') && {
        nested: { depth: 9, summary, subfolders: false },
        meta: { path: {} },
      }),
    fields: fieldsOf(type, language),
  };
}

/** Fronts of sections, topics and series go by their ids; the home page is a file of its own. */
function frontsOf({ contentDir, language }: WriteSettings) {
  const [label] = formWords(language).types.Front;
  return {
    name: 'fronts',
    label,
    label_singular: label,
    folder: `${contentDir}/fronts`,
    create: false,
    format: formatOf('Front'),
    summary: '{{slug}}',
    fields: fieldsOf('Front', language),
  };
}

function fieldsOf(type: FormType, language: string): FormField[] {
  const fields = formFields(editorSchema(type)).map(toBegin);
  const isText = documentTypes[type].files.endsWith('.mdx');
  // Where a story's own fields end, and those begin that few stories have.
  const lead = fields.findIndex(({ name }) => name === 'lead');
  if (isText) fields.splice(lead < 0 ? fields.length : lead + 1, 0, body);
  return nameFields(fields, formWords(language));
}

/** What is new goes to no reader before somebody lets it. */
function toBegin(field: FormField): FormField {
  return field.name === 'draft' ? { ...field, default: true } : field;
}

/** Its text as it was written: rich text would write marks of its own into it. */
const body: FormField = {
  ...{ name: 'body', label: 'Text', widget: 'richtext', modes: ['raw', 'rich_text'] },
  // Sveltia's own picture has no credit.
  editor_components: [...componentNames, 'code-block'],
  ...{ required: false, minimal: false },
};

function fileOf(type: DocumentType, name: string): string {
  return documentTypes[type].files.replace('*', name);
}
