/** How a picture stands in its form. Made of the elements that Sveltia has: no style of its own beside its colours. */
import type { CSSProperties, MouseEvent, ReactElement } from 'react';
import { longestAlt, makeRecord } from '../photos/photo-record.ts';
import { describeCreditLine, describePicture } from '../photos/picture-fields.ts';
import { usualFocal } from '../photos/variants.ts';
import type { PhotoFields } from '../schema/photo.ts';
import { cropBox, cropNames } from './crop-boxes.ts';
import type { FormPicture } from './form-picture.ts';
import { say } from '../language/say.ts';
import type { PictureWords } from './words.ts';

export type Point = [left: number, top: number];

type View = {
  src: string;
  picture: FormPicture | undefined;
  /** The fields that the file has just filled. */
  filled: string[];
  focal: Point | undefined;
  fields: PhotoFields;
  /** In the check's own words. */
  warnings: string[];
  onPoint: (point: Point | []) => void;
  words: PictureWords;
};

export function pictureView(view: View): ReactElement {
  const { src, picture, words } = view;
  if (!src) return h('p', { style: small }, words.none);
  if (!picture) return h('p', { style: small }, words.unread);
  return h(
    'div',
    { style: { display: 'grid', gap: '12px' } },
    pointing(view, picture),
    cropsOf(view, picture),
    h('p', { role: 'status', style: small }, counted(view)),
    warned(view),
    saidByFile(view, picture),
  );
}

const small: CSSProperties = { margin: 0, fontSize: '13px', lineHeight: 1.4 };
const round = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 100) / 100;

function pointing({ focal, onPoint, words }: View, { url, width, height }: FormPicture) {
  const [left, top] = focal ?? usualFocal;
  const point = ({ currentTarget, clientX, clientY }: MouseEvent) => {
    const box = currentTarget.getBoundingClientRect();
    onPoint([round((clientX - box.left) / box.width), round((clientY - box.top) / box.height)]);
  };
  const byItself = () => {
    onPoint([]);
  };
  const slider = (label: string, share: number, pointAt: (share: number) => Point) =>
    h(
      'label',
      { style: { ...small, display: 'grid', gap: '4px', flex: '1 1 10rem' } },
      `${label} ${Math.round(share * 100)} %`,
      h('input', {
        // From the left also where one reads from the right.
        dir: 'ltr',
        ...{ type: 'range', min: 0, max: 1, step: 0.01, value: share },
        ...{ 'aria-label': label, style: { width: '100%', minHeight: '24px' } },
        onChange: ({ target }: { target: HTMLInputElement }) => {
          onPoint(pointAt(round(Number(target.value))));
        },
      }),
    );
  return h(
    'div',
    { style: { display: 'grid', gap: '8px' } },
    h('p', { style: small }, focal ? words.chosen : words.usual),
    h(
      'div',
      {
        onClick: point,
        style: {
          ...{ position: 'relative', cursor: 'crosshair', overflow: 'hidden' },
          // A tall picture stays whole on the screen.
          ...{
            aspectRatio: `${width} / ${height}`,
            width: `min(100%, ${50 * (width / height)}vh)`,
          },
        },
      },
      h('img', { src: url, alt: '', style: { ...filling, width: '100%', height: '100%' } }),
      h('span', { style: { ...mark, left: `${left * 100}%`, top: `${top * 100}%` } }),
    ),
    h(
      'div',
      { style: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'end' } },
      slider(words.left, left, (share) => [share, top]),
      slider(words.top, top, (share) => [left, share]),
      focal && h('button', { type: 'button', style: button, onClick: byItself }, words.byItself),
    ),
  );
}

const filling: CSSProperties = { position: 'absolute', left: 0, top: 0, maxWidth: 'none' };
const mark: CSSProperties = {
  ...{ position: 'absolute', width: '22px', height: '22px', margin: '-11px 0 0 -11px' },
  ...{ borderRadius: '50%', border: '2px solid #fff', boxShadow: '0 0 0 2px #000' },
  ...{ boxSizing: 'border-box', pointerEvents: 'none' },
};
const button: CSSProperties = {
  ...{ font: 'inherit', fontSize: '13px', color: 'inherit', background: 'none' },
  ...{
    padding: '6px 12px',
    borderRadius: '4px',
    border: '1px solid var(--sui-primary-border-color)',
  },
};

function cropsOf({ focal, words }: View, { url, width, height }: FormPicture) {
  return h(
    'ul',
    {
      'aria-label': words.crops,
      style: {
        display: 'flex',
        flexWrap: 'wrap',
        gap: '12px',
        margin: 0,
        padding: 0,
        listStyle: 'none',
      },
    },
    ...cropNames.map((crop) => {
      const { ratio, ...whole } = cropBox({ width, height, focal }, crop);
      const percent = Object.entries(whole).map(([side, share]) => [side, `${share * 100}%`]);
      const frame: CSSProperties = { position: 'relative', overflow: 'hidden', height: '90px' };
      return h(
        'li',
        { key: crop ?? 'whole', style: { maxWidth: '100%' } },
        h(
          'div',
          { style: { ...frame, aspectRatio: String(ratio) } },
          h('img', { src: url, alt: '', style: { ...filling, ...Object.fromEntries(percent) } }),
        ),
        h('span', { style: small }, words[crop ?? 'whole']),
      );
    }),
  );
}

function counted({ fields, filled, words }: View): string {
  const letters = Array.from(fields.alt ?? '').length;
  const captionWords = (fields.caption ?? '').split(/\s+/).filter(Boolean).length;
  return [
    filled.length > 0 ? say(words.filled, { fields: filled.join(', ') }) : '',
    say(words.altLength, { count: String(letters), most: String(longestAlt) }),
    say(words.captionLength, { count: String(captionWords) }),
  ]
    .filter(Boolean)
    .join(' ');
}

function warned({ warnings }: View) {
  if (warnings.length === 0) return null;
  const style: CSSProperties = { ...small, padding: 0, listStyle: 'none' };
  const items = warnings.map((warning) =>
    h('li', { key: warning, dir: 'auto', style: { overflowWrap: 'anywhere' } }, warning),
  );
  return h('ul', { style }, ...items);
}

/** Where the form says another thing, the check asks which is right. */
function saidByFile({ words }: View, { width, height, record }: FormPicture) {
  const fields = { src: '' };
  const photo = makeRecord(fields, record);
  const rows = describePicture(fields, photo, record).filter(({ from }) => from);
  return h(
    'details',
    { style: small },
    h('summary', null, words.says),
    h(
      'p',
      { style: { margin: '8px 0' } },
      `${width} × ${height}. ${describeCreditLine(photo.credit)}`,
    ),
    h(
      'dl',
      { style: { margin: 0, display: 'grid', gap: '6px' } },
      ...rows.flatMap(({ name, value, from }) => [
        h(
          'div',
          { key: name },
          h('dt', { style: { opacity: 0.75 } }, [name, from].filter(Boolean).join(', ')),
          h('dd', { style: { margin: 0, overflowWrap: 'anywhere' } }, value),
        ),
      ]),
    ),
  );
}
