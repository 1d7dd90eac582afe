/** `node scripts/run.mjs schemas`: writes what editors read of the schema; a unit test wants it fresh. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from './schema-files.ts';

mkdirSync('.vscode/schemas', { recursive: true });
for (const [file, text] of await schemaFiles()) writeFileSync(file, text);
