import { stringifyEntities } from 'stringify-entities';

type ClickFrameProps = {
  address: string;
  title: string;
  /** What its link says, above all whom it asks. */
  button: string;
  sandbox?: string;
};

/**
 * A clear frame over what it stands on, which holds one link; the link turns the frame into what is to
 * be shown. It asks nobody before the click and needs no script. (A lazy frame in a closed `details`
 * looks simpler, but with scripts off browsers load lazy frames at once.)
 */
export function ClickFrame({ address, title, button, sandbox }: ClickFrameProps) {
  return (
    <iframe
      title={title}
      srcDoc={renderLink(address, button)}
      {...(sandbox && { sandbox })}
      allow="autoplay; fullscreen; encrypted-media; picture-in-picture"
      className="absolute inset-0 size-full print:hidden"
    />
  );
}

/** The frame is a page of its own, which our stylesheet does not reach. */
function renderLink(address: string, button: string): string {
  const cover = 'position:fixed;inset:0;display:grid;place-items:center;text-decoration:none';
  const look = 'padding:.7em 1.2em;background:#1a1714;color:#fdfbf6;font:600 14px Arial,sans-serif';
  const href = stringifyEntities(address, { subset: ['"', '&', '<'] });
  return [
    '<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>Player</title>',
    `<a href="${href}" style="${cover}"><span style="${look}">${button}</span></a>`,
  ].join('');
}
