import type { CorrectionKind } from '../schema/choices.ts';

export const correctionLabels: Record<CorrectionKind, string> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
};
