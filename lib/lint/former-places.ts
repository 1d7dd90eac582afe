/** Every former address of a content folder, with the place where it was written. */
import {
  formerOfPage,
  formerOfStory,
  spell,
  type FormerAddress,
} from '../addresses/former-addresses.ts';
import { alias } from '../schema/fields.ts';
import type { ContentFile } from '../reader/content-files.ts';
import { fieldOf } from './story-fields.ts';

/** `written`: as the newsroom wrote it, a slug or an address. */
export type FormerPlace = FormerAddress & {
  source: ContentFile;
  path: PropertyKey[];
  written: string;
};

export function formerIn(files: ContentFile[]): FormerPlace[] {
  return files.flatMap((source) => {
    if (source.type === 'Redirects') return inRedirects(source);
    if (source.type !== 'Article' && source.type !== 'Page') return [];
    const ofAlias = source.type === 'Article' ? formerOfStory : formerOfPage;
    const entries = fieldOf(source, 'aliases');
    return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown, i) => {
      // What is neither a slug nor a path is a fault of shape.
      const { data: written } = alias.safeParse(entry);
      if (written === undefined) return [];
      return ofAlias({ id: source.id, aliases: [written] }).map((address) => ({
        ...address,
        ...{ source, written, path: ['aliases', i] },
      }));
    });
  });
}

function inRedirects(source: ContentFile): FormerPlace[] {
  const data = (source.data ?? {}) as Record<string, unknown>;
  return Object.entries(data).flatMap(([from, to]) =>
    typeof to === 'string' ? [{ from, to: to.trim(), source, path: [from], written: from }] : [],
  );
}

/** Whether a reader can ask for it and be led: what is wrong with any other is told elsewhere. */
export function canLead({ from, to }: FormerAddress): boolean {
  return spell(from) !== undefined && (spell(targetOf(to)) !== undefined || isOutside(to));
}

/** Without the part of a page that it may name. */
export function targetOf(to: string): string {
  return to.replace(/#.*$/s, '');
}

/** An https address whose host nothing that a reader asks for can change. */
export function isOutside(to: string): boolean {
  return /^https:\/\/[^/?#*@\\\s]+(\/|$)/.test(to) && URL.canParse(to) && /^[^*]*(\/\*)?$/.test(to);
}
