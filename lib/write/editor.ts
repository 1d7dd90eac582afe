/** What runs in the browser at /write: Sveltia, with the settings and the file formats of this paper. */
import CMS, { type CmsConfig } from '@sveltia/cms';
import { documentTypes, type DocumentType } from '../schema/document-types.ts';
import { cmsConfig, formatOf, type WriteSettings } from './cms-config.ts';
import { fileFormat } from './file-format.ts';

for (const type of Object.keys(documentTypes) as DocumentType[]) {
  const extension = documentTypes[type].files.split('.').at(-1) ?? '';
  CMS.registerCustomFormat(formatOf(type), extension, fileFormat(type));
}

const settings = (await (await fetch('/write/settings.json')).json()) as WriteSettings;
// Sveltia tells at once what it does not know of the settings, by a type too large to be of use here.
await CMS.init({ config: cmsConfig(settings) as unknown as CmsConfig });
document.getElementById('until-it-runs')?.remove();
