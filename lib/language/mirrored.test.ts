/** Left and right are the language's: what runs from the right is laid out as in a mirror. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import glob from 'fast-glob';
import { describe, expect, test } from 'vitest';

const physicalClass =
  /(?<=^|[\s"'`:!])-?(?:(?:left|right)-[\w.[\]/%-]+|(?:m[lr]|p[lr]|scroll-[mp][lr]|border-[lr]|rounded-(?:[lr]|[tb][lr])|text-(?:left|right)|float-(?:left|right)|clear-(?:left|right)|(?:object|bg|origin)-(?:(?:top|bottom)-)?(?:left|right))(?:-[\w.[\]/%-]+)?)(?=$|[\s"'`])/g;
const physicalDeclaration =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|:[^;{}]*(?<![\w-])(?:left|right)(?![\w-])[^;{}]*;/g;

function filesIn(folder: string, name: RegExp): string[] {
  return glob
    .globSync('**', { cwd: folder })
    .filter((file) => name.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

const classNames = (source: string) => source.match(physicalClass) ?? [];
const declarations = (source: string) =>
  source.replace(/\/\*.*?\*\//gs, '').match(physicalDeclaration) ?? [];

describe('the two that look', () => {
  test.each(['ml-2', 'hover:pl-3', '-mr-1', 'text-left', 'left-0', 'rounded-tl-sm', 'border-l'])(
    'see %s',
    (name) => {
      expect(classNames(`<p className="flex ${name} mt-2">`)).toHaveLength(1);
    },
  );

  test.each(['ms-2', 'ps-5', 'text-start', 'border-s-4', 'rounded-ss', 'mt-2', 'inset-0', 'left'])(
    'pass %s',
    (name) => {
      expect(classNames(`<p className="flex ${name} mt-2">`)).toEqual([]);
    },
  );

  test.each(['margin-left: 1em;', 'left: 0;', 'text-align: right;', 'border-left: 1px solid;'])(
    'see %s',
    (declaration) => {
      expect(declarations(`p { ${declaration} }`)).toHaveLength(1);
    },
  );

  test.each(['margin-inline-start: 1em;', 'text-align: start;', '--left-over: 1;'])(
    'pass %s',
    (declaration) => {
      expect(declarations(`p { ${declaration} }`)).toEqual([]);
    },
  );
});

test.each([...filesIn('components', /\.tsx$/), ...filesIn('app', /\.tsx$/)])(
  '%s names no side by hand',
  (file) => {
    const names = readFileSync(file, 'utf8').match(/(["'`])[^"'`]*\1/g) ?? [];
    expect(names.flatMap(classNames)).toEqual([]);
  },
);

test.each([...filesIn('app', /\.css$/), ...filesIn('public', /\.css$/)])(
  '%s names no side by hand',
  (file) => {
    const source = readFileSync(file, 'utf8').replace(/@apply ([^;]+);/g, '"$1"');
    expect([...declarations(source), ...classNames(source)]).toEqual([]);
  },
);
