/** What reading a text finds beside the text. */

/** `line` counts from the first line of the body, which is 1. */
export type BodyFault = { line: number; message: string; mend: string; warning?: true };

/** A picture that the text asks for, whatever else is wrong with its record. Plain data, to be kept. */
export type BodyPicture = {
  component: string;
  /** The record as it was written, by the schema's names; of a video, its poster's. */
  fields: Record<string, unknown>;
  /** The component's own line in the body, counted from 1, and those of its attributes. */
  line: number;
  lines: Record<string, number>;
};

export type Found = { faults: BodyFault[]; pictures: BodyPicture[] };

/** The attribute of a schema's field, as in `<Video> posterAlt`. */
export function nameOfField({ component }: BodyPicture, field: string): string {
  return `<${component}> ${attributeOf(component, field)}`;
}

/** Its line in the body; the component's own where it does not stand there. */
export function lineOfField({ component, line, lines }: BodyPicture, field: string): number {
  return lines[attributeOf(component, field)] ?? line;
}

export function attributeOf(component: string, field: string): string {
  if (component !== 'Video') return field;
  return field === 'src' ? 'poster' : `poster${field.charAt(0).toUpperCase()}${field.slice(1)}`;
}

export function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
  return node.position?.start.line ?? 1;
}
