/** Reads the tables of a Ghost export a record at a time, since all of it together may be larger than memory. */
import { JSONParser } from '@streamparser/json';
import { decodeFile } from '../decode-file.ts';
import { fieldsIn, type Fields } from '../plain-html.ts';

export type GhostRecord = { table: string; fields: Fields };

/** Exports of the admin page hold `db`, those of the API its entry alone, those of 0.x neither. */
const places = ['$.db.*.data.*.*', '$.data.*.*'];

/** @param tell gets a sentence for what is wrong with the file; what came before it comes in */
export async function* readRecords(
  file: string,
  tell: (fault: string) => void,
): AsyncGenerator<GhostRecord> {
  let waiting: GhostRecord[] = [];
  let read = 0;
  const parser = new JSONParser({ paths: places, keepStack: false });
  parser.onValue = ({ value, stack }) => {
    const table = stack.at(-1)?.key;
    const fields = fieldsIn(value);
    if (typeof table === 'string' && fields) waiting.push({ table, fields });
  };
  parser.onError = (error) => {
    throw error;
  };
  try {
    for await (const piece of decodeFile(file, tell)) {
      parser.write(piece.replace(/^\uFEFF/, ''));
      read += waiting.length;
      yield* waiting;
      waiting = [];
    }
    if (!parser.isEnded) tell(`ends in its middle, behind record ${read}`);
  } catch (error) {
    if (!/JSON|token|parser|Unexpected|state/i.test((error as Error).message)) throw error;
    yield* waiting;
    const which = read + waiting.length;
    tell(`is no JSON behind record ${which}, and what follows was not read`);
  }
}
