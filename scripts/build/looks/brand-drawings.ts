/** The newsroom's own drawings: a logo, an icon. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import { brandPath, type Drawing } from '../../../lib/brand/looks.ts';
import { svgFaults } from '../../../lib/brand/svg-faults.ts';
import type { BrandFolder } from './write-looks.ts';

/** @returns the bytes of a drawing; undefined where there is none, or none that may be shown */
export function readDrawing(name: string, { from }: BrandFolder): Buffer | undefined {
  const file = join(from, name);
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return name.endsWith('.svg') && svgFaults(bytes.toString()).length > 0 ? undefined : bytes;
}

/** As it is, under a name that changes with it. */
export async function copyDrawing(name: string, folder: BrandFolder): Promise<Drawing | undefined> {
  const bytes = readDrawing(name, folder);
  if (!bytes) return undefined;
  const size = await sizeOf(bytes);
  if (!size) return undefined;
  const served = hashedName(bytes, `logo${extname(name)}`);
  writeFileSync(join(folder.to, served), bytes);
  return { path: brandPath(served), ...size };
}

export function hashedName(bytes: Buffer, name: string): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return `${hash}-${name}`;
}

async function sizeOf(bytes: Buffer): Promise<Pick<Drawing, 'width' | 'height'> | undefined> {
  try {
    const { width, height } = await sharp(bytes).metadata();
    return { width, height };
  } catch {
    return undefined;
  }
}
