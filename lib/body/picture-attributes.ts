/** The attributes in which a picture's fields stand, as in `<Video> posterAlt`. */
import { componentNamed } from './components/components.ts';
import type { BodyPicture } from './findings.ts';

export function nameOfField(picture: BodyPicture, field: string): string {
  return `<${picture.component}> ${attributeOf(picture, field)}`;
}

/** Its line in the body; the component's own where it does not stand there. */
export function lineOfField(picture: BodyPicture, field: string): number {
  return picture.lines[attributeOf(picture, field)] ?? picture.line;
}

function attributeOf({ component }: BodyPicture, field: string): string {
  const { picture = [], attributeOf } = componentNamed(component);
  const path = [...picture, field];
  return attributeOf?.(path) ?? path.join('.');
}
