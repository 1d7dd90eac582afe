/**
 * What happens to whoever adds a kind, a state, a format or a part and forgets a place: the compiler is
 * asked, with the word added to sources that it reads from here.
 */
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** A word, where it is added, and the places that must then say something of it. */
const additions = [
  {
    word: 'podcast',
    file: 'lib/schema/choices.ts',
    before: '  video: { help:',
    added: "  podcast: { help: 'to be heard', needsVideo: false },\n",
    places: ['lib/archive/story-labels.ts', 'lib/structured-data/news-article.ts'],
  },
  {
    word: 'needsVideo',
    file: 'lib/schema/choices.ts',
    before: '  explainer: { help:',
    added: "  letter: { help: 'from a reader' },\n",
    places: ['lib/schema/choices.ts'],
  },
  {
    word: 'apology',
    file: 'lib/schema/choices.ts',
    before: '  update: { help:',
    added: "  apology: { help: 'we were wrong to run it' },\n",
    places: ['lib/feeds/correction-note.ts', 'lib/structured-data/correction-comments.ts'],
  },
  {
    word: 'embargoed',
    file: 'lib/archive/visibility.ts',
    before: "'draft' | 'scheduled'",
    added: "'embargoed' | ",
    places: [
      'lib/archive/story-labels.ts',
      'components/story/state-note.tsx',
      'lib/desk/standing.ts',
    ],
  },
  {
    word: 'gopher',
    file: 'lib/addresses/urls.ts',
    before: "atom: 'atom.xml'",
    added: "gopher: 'feed.txt', ",
    places: [
      'lib/feeds/feed.ts',
      'lib/feeds/feed-answer.ts',
      'lib/metadata/feed-links.ts',
      'lib/crawlers/llms.ts',
    ],
  },
  {
    word: 'Chronicle',
    file: 'lib/body/components/components.ts',
    before: '  Aside: aside,',
    added: '  Chronicle: gallery,\n',
    places: ['components/body/story-components.tsx'],
  },
];

/** What the compiler says of each place, with all the words added. */
function faultsWith(all: typeof additions): { place: string; fault: string }[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const host = ts.createCompilerHost({ ...options, incremental: false });
  const readFile = host.readFile.bind(host);
  host.getSourceFile = (path, version) => {
    const text = readFile(path);
    const changed = all
      .filter(({ file }) => resolve(file) === resolve(path))
      .reduce((source, { before, added }) => source?.replaceAll(before, added + before), text);
    return changed === undefined ? undefined : ts.createSourceFile(path, changed, version);
  };
  const places = [...new Set(all.flatMap(({ places }) => places))];
  const program = ts.createProgram(places, { ...options, incremental: false }, host);
  return places.flatMap((place) =>
    program.getSemanticDiagnostics(program.getSourceFile(place)).map(({ messageText }) => ({
      place,
      fault: ts.flattenDiagnosticMessageText(messageText, '\n'),
    })),
  );
}

test(
  'a word that is new is missed at every place that must say something of it',
  { timeout: 120_000 },
  () => {
    expect(faultsWith(additions.map((addition) => ({ ...addition, added: '' })))).toEqual([]);
    const faults = faultsWith(additions);
    for (const { word, places } of additions) {
      const missed = faults.filter(({ fault }) => fault.includes(word)).map(({ place }) => place);
      expect([...new Set(missed)].sort(), word).toEqual([...places].sort());
    }
  },
);
