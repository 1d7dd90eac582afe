/** What runs in the browser at /write: Sveltia, with the settings and the file formats of this paper. */
import CMS, { type CmsConfig, type CustomFieldControl } from '@sveltia/cms';
import { sinceOf } from '../lint/required-since.ts';
import { documentTypes, type DocumentType } from '../schema/document-types.ts';
import { assertAsOpened, rememberMade, type FileChange } from './as-opened.ts';
import { assertAsOpenedAtGitLab } from './at-gitlab.ts';
import { cmsConfig, formatOf, photosIn, typeOfForm, type WriteSettings } from './cms-config.ts';
import { editorComponents } from './editor-components.ts';
import { faultsOfForm, type PicturesRead } from './entry-faults.ts';
import { asRead, fileFormat } from './file-format.ts';
import { focalField } from './focal-field.ts';
import { focalWidget } from './form-field.ts';
import type { FormValues } from './form-values.ts';
import { halfTypedAt } from './half-typed.ts';
import { labelIn } from './name-fields.ts';
import { namesAtGitHub, namesInFolder } from './names-now.ts';
import { showField } from './show-field.ts';
import { formWords } from './words.ts';
import { fieldIn } from './write-paths.ts';

for (const type of Object.keys(documentTypes) as DocumentType[]) {
  const extension = documentTypes[type].files.split('.').at(-1) ?? '';
  const { fromFile, toFile } = fileFormat(type);
  CMS.registerCustomFormat(formatOf(type), extension, {
    fromFile,
    toFile: (fields: FormValues) => rememberMade(toFile(fields), fields),
  });
}

const settings = (await (await fetch('/write/settings.json')).json()) as WriteSettings;
const read: PicturesRead = new Map();
const faultsOf = faultsOfForm({ read, requiredSince: sinceOf(settings.requiredSince) });
// scripts/build/adapt-sveltia.ts has Sveltia ask for each field that it looks at, and before it writes.
globalThis.faultAt = (collection, file, values, key, validity) => {
  const type = typeOfForm(file ?? collection);
  const halfTyped = halfTypedAt(key, document);
  const fault = halfTyped ?? (type && faultsOf(type, values).get(key));
  if (halfTyped) validity.valueMissing = false;
  if (!fault || validity.valueMissing) return;
  validity.customError = true;
  validity.customErrorMessage = fault;
};

/** After a save in vain: what is wrong stands at a field that may be far away. */
globalThis.showFault = (validities) => {
  const faults = Object.values(validities).flatMap(Object.entries<{ valid?: boolean }>);
  const [key] = faults.find(([, { valid }]) => valid === false) ?? [];
  if (key) void showField(key);
};

globalThis.asOpenedInFolder = (root, changes) => assertAsOpened(changes, namesInFolder(root));
globalThis.asOpenedAtGitHub = async (ask, repository, commit, changes) => {
  await assertAsOpened(changes, namesAtGitHub(ask, repository, commit));
  return commit;
};
globalThis.asOpenedAtGitLab = assertAsOpenedAtGitLab;
globalThis.asWritten = ({ content }, text) => {
  content[asRead] = JSON.stringify(text);
  return text;
};

const words = formWords(settings.language);
globalThis.photosLabel = labelIn('photos', words);
for (const part of editorComponents(words)) {
  CMS.registerEditorComponent(part);
}
CMS.registerFieldType(
  focalWidget, // Sveltia gives it more than it says: scripts/build/adapt-sveltia.ts.
  focalField(words.picture, photosIn(settings), read) as unknown as CustomFieldControl,
);
const toField = () => {
  const field = fieldIn(location.hash);
  if (field) void showField(field);
};
addEventListener('hashchange', toField);
toField();

// Sveltia tells at once what it does not know of the settings, by a type too large to be of use here.
await CMS.init({ config: cmsConfig(settings) as unknown as CmsConfig });
document.getElementById('until-it-runs')?.remove();

declare global {
  /** Of Sveltia's own names for what the browser says of a field. */
  var faultAt: (
    collection: string,
    file: string | undefined,
    values: FormValues,
    key: string,
    validity: { valueMissing?: boolean; customError?: boolean; customErrorMessage?: string },
  ) => void;
  var showFault: (validities: Record<string, Record<string, { valid?: boolean }>>) => void;
  /** What the folder of pictures is called. */
  var photosLabel: string;
  var asOpenedInFolder: (root: FileSystemDirectoryHandle, changes: FileChange[]) => Promise<void>;
  var asOpenedAtGitHub: (
    ...place: [...Parameters<typeof namesAtGitHub>, changes: FileChange[]]
  ) => Promise<string>;
  var asOpenedAtGitLab: typeof assertAsOpenedAtGitLab;
  var asWritten: (entry: { content: FormValues }, text: string) => string;
}
