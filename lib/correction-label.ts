import type { Correction } from './newsroom.ts';

export const correctionLabels: Record<Correction['kind'], string> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
};
