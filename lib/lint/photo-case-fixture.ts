/** A picture without fault, and what the rules of the desk say of it once a test changes it. */
import type { FileRecord } from '../photos/file-record.ts';
import type { PhotoFields } from '../schema/photo.ts';
import type { PhotoContext } from './photo-rule.ts';
import { photoFaults } from './photo-rules.ts';

export const good: PhotoFields = {
  src: 'gate.jpg',
  alt: 'A row of white trucks before a closed steel gate',
  caption: 'Nobody has been let through since Saturday.',
  credit: 'REUTERS/Jane Doe',
};

export type Given = {
  fields?: Partial<Record<keyof PhotoFields, unknown>>;
  file?: Partial<FileRecord>;
  context?: Partial<PhotoContext>;
};

/** What the rules say of a picture that is without fault but for these, one line a fault. */
export function faultsOf({ fields = {}, file = {}, context = {} }: Given): string[] {
  const written = Object.fromEntries(
    Object.entries({ ...good, ...fields }).filter(([, value]) => value !== undefined),
  ) as PhotoFields;
  const around = {
    path: 'photos/gate.jpg',
    width: 2000,
    isLead: true,
    headlines: [{ field: 'title', text: 'Talks at the border end without a result' }],
    standfirst: 'The envoys left the town in the evening and gave no date for another round.',
    now: new Date('2024-02-13T12:00:00Z'),
  };
  const faults = photoFaults(written, { from: {}, ...file }, { ...around, ...context });
  return faults.map(
    ({ field, message, mend, warning }) =>
      `${warning ? 'warning: ' : ''}${field} ${message}. Mend: ${mend}.`,
  );
}
