/** A picture is named by its file, and the editor knows it by its address: `gate.jpg`, and `/photos/gate.jpg`. */
import type { z } from 'zod';

/** Where the editor holds the folder of photos to stand; no page has it, and no file is written with it. */
export const photoFolder = '/photos';

export function isPhoto({ description = '' }: z.core.JSONSchema.BaseSchema): boolean {
  return description.includes('a file under content/photos');
}

export function addressOfPhoto(name: string): string {
  return name && `${photoFolder}/${name}`;
}

/** In a text, the editor writes spaces as an address has them. */
export function nameOfPhoto(address: string): string {
  return address.startsWith(`${photoFolder}/`)
    ? address.slice(photoFolder.length + 1).replaceAll('%20', ' ')
    : address;
}
