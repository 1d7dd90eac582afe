import { stringifyEntities } from 'stringify-entities';
import type { FrameColors } from '@/lib/photos/photo';

type ClickFrameProps = {
  address: string;
  title: string;
  /** The title of the page that holds its link. */
  page: string;
  /** What its link says, above all whom it asks. */
  button: string;
  colors: FrameColors;
  language: string;
  sandbox?: string;
};

type Link = Omit<ClickFrameProps, 'title' | 'sandbox'>;

/**
 * A clear frame over what it stands on, which holds one link; the link turns the frame into what is to
 * be shown. It asks nobody before the click and needs no script. (A lazy frame in a closed `details`
 * looks simpler, but with scripts off browsers load lazy frames at once.)
 */
export function ClickFrame({ title, sandbox, ...link }: ClickFrameProps) {
  return (
    <iframe
      title={title}
      srcDoc={renderLink(link)}
      {...(sandbox && { sandbox })}
      allow="autoplay; fullscreen; encrypted-media; picture-in-picture"
      className="absolute inset-0 size-full print:hidden"
    />
  );
}

/** The frame is a page of its own, which our stylesheet does not reach. */
function renderLink({ address, page, button, colors: { ground, text }, language }: Link): string {
  const cover = 'position:fixed;inset:0;display:grid;place-items:center;text-decoration:none';
  const look = `padding:.7em 1.2em;background:${ground};color:${text};font:600 14px Arial,sans-serif`;
  const escape = (said: string) => stringifyEntities(said, { subset: ['"', '&', '<'] });
  // Within the edge, since what lies outside of it is cut off; in two tones, since any picture may lie below.
  const focus = `outline:4px solid ${text};outline-offset:-4px;box-shadow:inset 0 0 0 8px ${ground}`;
  return [
    `<!doctype html><html lang="${language}"><meta name="color-scheme" content="light dark"><title>${escape(page)}</title>`,
    `<style>a:focus-visible{${focus}}</style>`,
    `<a href="${escape(address)}" style="${cover}"><span style="${look}">${escape(button)}</span></a>`,
  ].join('');
}
