/** What reading a text finds beside the text. */
import type { ComponentName } from './components/components.ts';

/** `line` counts from the first line of the body, which is 1. */
export type BodyFault = { line: number; message: string; mend: string; warning?: true };

/** A picture that the text asks for, whatever else is wrong with its record. Plain data, to be kept. */
export type BodyPicture = {
  component: ComponentName;
  /** The record as it was written, by the schema's names; of a video, its poster's. */
  fields: Record<string, unknown>;
  /** The component's own line in the body, counted from 1, and those of its attributes. */
  line: number;
  lines: Record<string, number>;
};

export type BodyFindings = { faults: BodyFault[]; pictures: BodyPicture[] };

export function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
  return node.position?.start.line ?? 1;
}
