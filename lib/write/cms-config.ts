/** The settings of the editor in the browser, made of the one schema: https://sveltiacms.app/en/docs/config-basics */
import { componentNames } from '../body/components/components.ts';
import { documentTypes, type DocumentType } from '../schema/document-types.ts';
import type { RepositoryFields } from '../schema/paper.ts';
import { editorSchema } from '../editor-help/editor-schemas.ts';
import { backendOf } from './backend.ts';
import { formFields, labelOf } from './form-field.ts';

export type WriteSettings = {
  name: string;
  contentDir: string;
  repository: RepositoryFields | undefined;
};

/** What an editor writes of each folder: its own word for an entry, and how a list names one. */
const folders: [type: DocumentType, one: string, summary: string][] = [
  ['Article', 'story', '{{title}}'],
  ['LiveEntry', 'entry', '{{title}}'],
  ['Page', 'page', '{{title}}'],
  ['Section', 'section', '{{name}}'],
  ['Topic', 'topic', '{{name}}'],
  ['Series', 'series', '{{name}}'],
  ['Author', 'author', '{{name}}'],
];

/** Where readers' and editors' word is another than the folder's. */
const labels: Record<string, string> = { articles: 'Stories', live: 'Live entries' };

/** Papers have few of these, and each by its name. */
const files: [type: DocumentType, name: string, label: string][] = [
  ['Front', 'home', 'The home page'],
  ['Site', 'site', 'The paper'],
  ['Brand', 'brand', 'Its looks'],
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

const folderOfType = (type: DocumentType) => documentTypes[type].files.split('/')[0];

export function cmsConfig(settings: WriteSettings) {
  const { contentDir } = settings;
  return {
    load_config_file: false,
    backend: backendOf(settings),
    ...(settings.repository && { publish_mode: 'editorial_workflow' }),
    app_title: settings.name,
    logo: { src: '/favicon.ico', show_in_header: false },
    ...picturesOf(contentDir),
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [
      ...folders.map(([type, one, summary]) => folderOf(type, one, summary, contentDir)),
      frontsOf(contentDir),
    ],
    singletons: files.map(([type, name, label]) => ({
      name,
      label,
      file: `${contentDir}/${fileOf(type, name)}`,
      ...picturesOf(contentDir),
      format: formatOf(type),
      fields: fieldsOf(type),
    })),
  };
}

function folderOf(type: DocumentType, one: string, summary: string, contentDir: string) {
  const [folder = '', deeper] = documentTypes[type].files.split('/');
  return {
    name: folder,
    label: labels[folder] ?? labelOf(folder),
    label_singular: labelOf(one),
    folder: `${contentDir}/${folder}`,
    ...picturesOf(contentDir),
    create: true,
    format: formatOf(type),
    slug: '{{slug}}',
    summary,
    identifier_field: summary.slice(2, -2),
    // An archive has folders of years, live coverage has one for each story: a new entry is given its place.
    ...(deeper?.startsWith('*') &&
      !deeper.includes('.') && {
        nested: { depth: 9, summary, subfolders: false },
        meta: { path: {} },
      }),
    fields: fieldsOf(type),
  };
}

/** Fronts of sections, topics and series go by their ids; the home page is a file of its own. */
function frontsOf(contentDir: string) {
  return {
    name: 'fronts',
    label: 'Fronts',
    label_singular: 'Front',
    folder: `${contentDir}/fronts`,
    ...picturesOf(contentDir),
    create: false,
    format: formatOf('Front'),
    summary: '{{slug}}',
    fields: fieldsOf('Front'),
  };
}

function fieldsOf(type: DocumentType) {
  const fields = formFields(editorSchema(type));
  if (!documentTypes[type].files.endsWith('.mdx')) return fields;
  // Its text as it was written: rich text would write marks of its own into it.
  const body = { name: 'body', label: 'Text', widget: 'richtext', modes: ['raw', 'rich_text'] };
  // Sveltia's own picture has no credit.
  const parts = { editor_components: [...componentNames, 'code-block'] };
  return [...fields, { ...body, ...parts, required: false, minimal: false }];
}

/** A picture that is dropped in lies with all others, and is named without their folder. */
function picturesOf(contentDir: string) {
  return { media_folder: `/${contentDir}/photos`, public_folder: '' };
}

function fileOf(type: DocumentType, name: string): string {
  return documentTypes[type].files.replace('*', name);
}
