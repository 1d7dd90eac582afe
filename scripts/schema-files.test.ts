import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaFiles } from './schema-files.ts';

test("the editors' schemas are fresh; `node scripts/run.mjs schemas` writes them again", async () => {
  const files = await schemaFiles();
  for (const [file, text] of files) expect(readFileSync(file, 'utf8'), file).toBe(text);
});

test('no schema is left of a kind that is gone', async () => {
  const folder = '.vscode/schemas/';
  const written = (await schemaFiles()).flatMap(([file]) =>
    file.startsWith(folder) ? file.slice(folder.length) : [],
  );
  expect(readdirSync(folder).sort()).toEqual(written.sort());
});

test('every YAML file of the content folder has a schema in the settings', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string[]>;
  };
  expect(settings['yaml.schemas']).toMatchObject({
    './.vscode/schemas/section.json': ['content/sections/*.yaml', 'e2e/content/sections/*.yaml'],
    './.vscode/schemas/site.json': ['content/site.yaml', 'e2e/content/site.yaml'],
  });
});
