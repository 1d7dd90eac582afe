/** The share picture of a story without a photo: its headline in the paper's own type. */
import sharp, { type OverlayOptions } from 'sharp';
import { withoutEmoji } from './emoji.ts';
import { fitType, type Fit } from './fit-type.ts';
import { directionOf } from '../language/text-direction.ts';
import type { CardTypeface } from '../brand/looks.ts';
import { canSet, type SetText } from './set-type.ts';
import { cardSize } from './share-card.ts';
import type { CardLooks } from './typefaces.ts';

/** Everything here is in pixels. */
const margin = 80;
const measure = cardSize.width - 2 * margin;

/** A reader that cuts the card to 2:1 or 16:9 cuts none of it. */
const name = { top: 50, height: 56 };
const rule = { top: 126, height: 2 };
const story = { top: rule.top + 36, bottom: 576 };
const kickerHeight = 36;
const kickerGap = 26;

type Words = {
  /** Plain text, as everything here. One that no card could hold ends in an ellipsis. */
  headline: string;
  /** The section, say. */
  kicker: string;
  /** The paper's name. */
  paper: string;
};

/** @returns a JPEG of 1200 by 630 pixels, 30 to 80 KB as a rule; the same bytes for the same words on one machine */
export async function drawHeadlineCard(words: Words, looks: CardLooks): Promise<Buffer> {
  const { headline, kicker, paper } = await settable(words, looks);
  const [nameplate, label, lines] = await Promise.all([
    fitType(paper, { face: looks.headlines, color: looks.ink, spacing: -1 }, nameFit),
    fitType(kicker, { face: looks.labels, color: looks.accent }, kickerFit),
    fitType(headline, { face: looks.headlines, color: looks.ink }, headlineFit),
  ]);
  const gap = label && lines ? kickerGap : 0;
  const height = (label?.height ?? 0) + gap + (lines?.height ?? 0);
  // A little above the middle, where the eye takes it for the middle.
  const top = Math.round(story.top + (story.bottom - story.top - height) * 0.45);
  const bar = {
    create: { width: measure, height: rule.height, channels: 3, background: looks.ink },
  } as const;
  return sharp({ create: { ...cardSize, channels: 3, background: looks.paper } })
    .composite([
      ...place(paper, nameplate, name.top),
      { input: bar, left: margin, top: rule.top },
      ...place(kicker, label, top),
      ...place(headline, lines, top + (label?.height ?? 0) + gap),
    ])
    .jpeg({ quality: 90, chromaSubsampling: '4:4:4', mozjpeg: true })
    .toBuffer();
}

/**
 * Each line without emoji; none that would hold a box, since a line that lost letters says something else.
 * Where no headline is left, the paper's name stands in its place.
 */
async function settable(
  { headline, kicker, paper }: Words,
  { headlines, labels }: CardLooks,
): Promise<Words> {
  const whole = async (line: string, face: CardTypeface) => {
    const rest = withoutEmoji(line);
    return (await canSet(rest, face)) ? rest : '';
  };
  const [name, label, lines] = await Promise.all([
    whole(paper, headlines),
    whole(kicker, labels),
    whole(headline, headlines),
  ]);
  return lines
    ? { headline: lines, kicker: label, paper: name }
    : { headline: name, kicker: label, paper: '' };
}

const nameFit: Fit = { sizes: [56, 48, 40, 32, 24], width: measure, height: name.height };
const kickerFit: Fit = { sizes: [32, 28, 24, 20], width: measure, height: kickerHeight };
const headlineFit: Fit = {
  sizes: [120, 112, 104, 96, 92, 88, 84, 80, 76, 72, 68, 64, 60, 56, 52, 48, 44, 40],
  width: measure,
  height: story.bottom - story.top - kickerHeight - kickerGap,
};

/** Where reading starts: at the left, or at the right in scripts that run from there. */
function place(text: string, set: SetText | undefined, top: number): OverlayOptions[] {
  if (!set) return [];
  const left = directionOf(text) === 'rtl' ? cardSize.width - margin - set.width : margin;
  return [{ input: set.data, left, top }];
}
