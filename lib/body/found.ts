/** What reading a text finds beside the text. */

/** `line` counts from the first line of the body, which is 1. */
export type BodyFault = { line: number; message: string; mend: string };

/** A picture that the text asks for, whatever else is wrong with its record. */
export type BodyPicture = {
  /** The record as it was written, by the schema's names; of a video, its poster's. */
  fields: Record<string, unknown>;
  /** The attribute of a field, as in `<Video> posterAlt`. */
  nameOf: (field: string) => string;
  /** Its line in the body, counted from 1; the component's own where it does not stand there. */
  lineOf: (field: string) => number;
};

export type Found = { faults: BodyFault[]; pictures: BodyPicture[] };
