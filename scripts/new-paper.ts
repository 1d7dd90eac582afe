/** `npm run new-paper`: another paper in this repository; the sample edition goes, git keeps it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parse } from 'yaml';
import { readEnvironment } from '../lib/edition/environment.ts';
import { git, gitLine } from './build/git.ts';
import { question, readAnswers } from './new-paper/answers.ts';
import { templateLanguage, writePaper } from './new-paper/write-paper.ts';

const { contentDir } = readEnvironment({ ...process.env, SITE_ENV: 'development' });
refuseOwnPaper();
const { url, yes, ...paper } = await readAnswers(process.argv.slice(3));
if (!yes) await confirm();

// No earlier than the last commit, whose clock may go before ours.
const last = Number(gitLine('.', ['log', '-1', '--format=%ct']) ?? 0) * 1000;
const files = writePaper(contentDir, paper, new Date(Math.max(Date.now(), last)));
const isTranslated = new Intl.Locale(paper.language).language === templateLanguage(paper.language);
const unnamed = files.some((file) => /\/section-\d+\.yaml$/.test(file))
  ? `  mv ${contentDir}/sections/section-1.yaml …  names a section's address, before readers know it\n`
  : '';

console.log(`${files.join('\n')}

${paper.name} begins. ${isTranslated ? '' : 'Its standing pages are in English, since Broadsheet has none in that language. '}Next:

  npm start                        looks at it: http://localhost:3000
  npm run new -- "A headline"      writes its first story
  npm run check                    names the words in [[double brackets]], which are yours to write
${unnamed}  git add -A ${contentDir} && git commit -m "${paper.name.replace(/["$\`\\]/g, '')} begins"

To publish, once no bracket is left: SITE_ENV=production SITE_URL=${url} npm start
Colours, logo and typefaces: docs/new-paper.md`);

/** @throws {Error} where a newsroom's work would be lost */
function refuseOwnPaper(): void {
  const site = join(contentDir, 'site.yaml');
  const { history } = (existsSync(site) ? (parse(readFileSync(site, 'utf8')) ?? {}) : {}) as {
    history?: unknown;
  };
  if (history !== undefined) {
    throw new Error(
      `${site} says history: so ${contentDir} is a newsroom's own paper already, and stays as it is. Mend: begin another paper in a fresh clone.`,
    );
  }
  const changed = git('.', ['status', '--porcelain', '--', contentDir])?.toString().trim();
  if (changed) {
    throw new Error(
      `${contentDir} holds changes that git does not have, and they would be lost. Mend: commit them, or take them back with git restore:\n${changed}`,
    );
  }
}

async function confirm(): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const kept = git('.', ['rev-parse', 'HEAD']) ? 'git keeps it' : 'there is no git to keep it';
  const answer = await question(
    terminal,
    `All that lies in ${contentDir} goes (${kept}), and ${paper.name} begins there. Go on? (y/n): `,
  );
  terminal.close();
  if (!/^y(es)?$/i.test(answer ?? '')) throw new Error('Nothing was written.');
}
