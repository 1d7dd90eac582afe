/** Reads the pictures that it is sent as a list of base64, and has nothing to say of them. */
import { text } from 'node:stream/consumers';
import { probePicture } from './probe-picture.ts';
import { readFileRecord } from './read-file-record.ts';

for (const file of JSON.parse(await text(process.stdin)) as string[]) {
  const bytes = Buffer.from(file, 'base64');
  await probePicture(bytes);
  readFileRecord(bytes);
}
