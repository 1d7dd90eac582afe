/** What a WordPress export knows of a picture: its attachment, and the fields of plug-ins for credits. */
import type { SourcePicture } from '../../source-post.ts';
import type { WxrItem } from './read-items.ts';

/** Media Credit, Newspack, Image Source Control, Navis, Largo and others. */
const creditKeys = [
  '_media_credit',
  'media_credit',
  '_navis_media_credit',
  'isc_image_source',
  '_credit',
  'credit',
  'photo_credit',
  '_photo_credit',
  'photographer',
  '_wp_attachment_credit',
  'image_credit',
  '_fsmcfic_credit',
  'source_credit',
];
const houseKeys = ['_navis_media_credit_org', '_media_credit_org', 'credit_org'];

/** What Squarespace writes where a picture has no caption. */
const placeholder = /^exc-[\da-f]{24}$/;

export function mediaFacts({ fields, meta }: WxrItem): SourcePicture | undefined {
  const src = fields['wp:attachment_url'];
  if (!src) return undefined;
  const alt = meta._wp_attachment_image_alt?.trim();
  const caption = fields['excerpt:encoded']?.trim().replace(placeholder, '');
  const own = creditKeys
    .map((key) => meta[key]?.trim())
    .find((value) => value && !/^[ai]:\d/.test(value));
  const house = houseKeys.map((key) => meta[key]?.trim()).find(Boolean);
  const inFile = /s:6:"credit";s:\d+:"([^"]+)"/.exec(meta._wp_attachment_metadata ?? '')?.[1];
  const credit = [own, house].filter(Boolean).join('/') || inFile;
  return {
    src,
    ...(alt && { alt }),
    ...(caption && { caption }),
    ...(credit && { credit: plain(credit) }),
  };
}

function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** One address for a picture and all its sizes: `photo-300x200.jpg` is `photo.jpg`, wherever the site lay. */
export function mediaKey(address: string): string {
  return address
    .replace(/[?#].*$/, '')
    .replace(/^https?:\/\/(?:i\d\.wp\.com\/)?[^/]+/i, '')
    .replace(/-\d{2,5}x\d{2,5}(?=\.\w+$)/, '')
    .replace(/-scaled(?=\.\w+$)/, '')
    .toLowerCase();
}
