/** One parse of a YAML text: its data, and everything in it that an editor has to mend. */
import { Composer, Document } from 'yaml';
import { withoutUnwanted } from './characters.ts';
import { explainError } from './explain-error.ts';
import { lossAt } from './lost-words.ts';
import { Scan } from './scan-yaml.ts';
import type { Slip } from './slips.ts';
import { surveyOf } from './survey.ts';

export type Parsed = {
  document: Document;
  /** Undefined where the text could not be read as a whole. */
  data: unknown;
  isBroken: boolean;
  /** In order; places count from the beginning of the text. */
  slips: Slip[];
};

/** Names stay as they are written; names that stand twice are told by the survey, with both lines. */
const options = { stringKeys: true, uniqueKeys: false, prettyErrors: false, logLevel: 'error' };

export function parseYaml(written: string): Parsed {
  const yaml = withoutUnwanted(written);
  const scan = new Scan(yaml);
  const composer = new Composer(options as ConstructorParameters<typeof Composer>[0]);
  const [document = new Document(), second] = composer.compose(scan.tokens(), true, yaml.length);
  const survey = surveyOf(document.contents, yaml);
  const errors = [...document.errors, ...(second?.errors ?? [])];
  const isBroken = errors.length > 0 || scan.hasAlias || scan.isTooDeep || survey.isTooDeep;
  const slips = [...scan.slips, ...survey.slips];
  if (second?.range) slips.push({ at: second.range[0], ...twoDocuments });
  if (!isBroken && !second) slips.push(...lossAt(scan.written, survey.held));
  const complaints = [
    ...slips.map((slip) => ({ ...slip, explained: () => slip })),
    ...errors.map((error) => ({ at: error.pos[0], explained: () => explainError(error, yaml) })),
  ];
  return {
    document,
    data: isBroken ? undefined : (document.toJS() as unknown),
    isBroken,
    slips: firstOfLines(complaints, yaml).map(({ explained }) => explained()),
  };
}

const twoDocuments = {
  message: 'stands below a line --- or ..., which ends the fields',
  mend: 'take that line out',
};

/** One slip can trip the parser several times on its line, and on all that follow. */
function firstOfLines<T extends { at: number; ends?: true }>(complaints: T[], yaml: string): T[] {
  const sorted = complaints.toSorted((a, b) => a.at - b.at);
  const last = sorted.findIndex(({ ends }) => ends);
  return (last < 0 ? sorted : sorted.slice(0, last + 1)).filter(
    ({ at }, i) => i === 0 || yaml.slice(sorted[i - 1]?.at, at).includes('\n'),
  );
}
