/** A peer with the stories of a content folder of ours: a copy of its checkout, whose packages it shares. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  symlinkSync,
  rmSync,
  writeFileSync,
  copyFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ContentFolder } from '../content-folder.ts';
import type { Checkout } from './find-peers.ts';
import { readPlainStory } from './plain-story.ts';

/** What a build may ask of the net is no part of its time. */
const asks = { npm_config_offline: 'true', ASTRO_TELEMETRY_DISABLED: '1' };

export type PeerEdition = {
  name: string;
  output: string;
  home: string;
  pathOf: (slug: string) => string;
  storyFile: (slug: string) => string;
  command: string[];
  variables: Record<string, string>;
  forget: () => void;
};

export function makePeerEdition(
  { template, folder: checkout, node }: Checkout,
  content: ContentFolder,
  scratch: string,
): PeerEdition {
  const folder = mkdtempSync(join(scratch, `${template.name}-`));
  const left = ['node_modules', '.git', ...template.kept];
  cpSync(checkout, folder, {
    recursive: true,
    filter: (path) => path === checkout || !left.includes(basename(path)),
  });
  symlinkSync(join(checkout, 'node_modules'), join(folder, 'node_modules'));

  const storyFile = (slug: string) => join(folder, template.storyFile(slug));
  for (const slug of content.slugs) {
    const story = readPlainStory(content.fileOf(slug));
    put(storyFile(slug), template.write(story));
    const photo = join(folder, template.photoFile(story.photo.src));
    mkdirSync(dirname(photo), { recursive: true });
    copyFileSync(join(content.dir, 'photos', story.photo.src), photo);
  }
  return {
    name: template.name,
    output: join(folder, template.output),
    home: template.home,
    pathOf: (slug) => `/blog/${slug}/`,
    storyFile,
    command: ['npm', 'run', 'build', '--prefix', folder],
    variables: {
      ...asks,
      ...(node !== undefined && { PATH: `${node}:${process.env.PATH}` }),
    },
    forget: () => {
      for (const kept of template.kept) {
        rmSync(join(folder, kept), { recursive: true, force: true });
      }
    },
  };
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
