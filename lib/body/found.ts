/** What reading a text finds beside the text. */

/** `line` counts from the first line of the body, which is 1. */
export type BodyFault = { line: number; message: string; mend: string };

/** A picture that the text asks for, whatever else is wrong with its record. */
export type BodyPicture = { line: number; field: string; src: string };

export type Found = { faults: BodyFault[]; pictures: BodyPicture[] };
