/** Sveltia's own text, with what we change of it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const sveltia = 'node_modules/@sveltia/cms/npm';

/**
 * Changes of Sveltia's own text, each with how often it must be found: another number means another
 * version, which somebody has to look at.
 */
const changes: [pattern: RegExp, times: number, by: (...found: string[]) => string][] = [
  // It takes white space off both ends of what our file format reads and writes.
  [
    /(Collection file not found`\);)(\w+)=\2\.trim\(\)\.replace\(\/\\r\\n\?\/g,`\n`\);/g,
    1,
    (_, before = '') => before,
  ],
  [
    /async (\w+)=>\(await \1\.text\(\)\)\.replace\(\/\\r\\n\?\/g,`\n`\)/g,
    1,
    (_, file = '') =>
      `async ${file}=>new TextDecoder('utf-8',{ignoreBOM:true}).decode(await ${file}.arrayBuffer())`,
  ],
  [
    /\(await (\w+)\((\w+)\)\)\.trim\(\)\}\\n`/g,
    1,
    (_, write = '', fields = '') => `(await ${write}(${fields}))}\``,
  ],
  // It looks at a whole form, and then at each field, in which we have a word: lib/write/editor.ts.
  [
    /let\{draft:(\w+),locale:\w+,valueMap:(\w+),componentName:(\w+),validities:\w+,enforceRequired:\w+=!0\}=\w+,[\s\S]{1,2000}?\w+\(\{locale:\w+,keyPath:(\w+),validity:(\w+)\}\),/g,
    1,
    (all, draft, values, component, key, validity) =>
      `${all}${component}||faultAt(${draft}.collectionName,${draft}.fileName,${values},${key},${validity}),`,
  ],
  // It says how many fields are at fault, and leaves the form where it is.
  [
    /(\w+\.message===`validation_failed`\?\()(?=\w+\(\w+,Object\.values\((\w+)\.validities\))/g,
    1,
    (_, before, draft) => `${before}showFault(${draft}.validities),`,
  ],
  // It lets what waits for review lack what is required; a story without a headline has no address.
  [/(\w+)=>!\w+\(\1\)\|\|\(\w+\(\1\)\?\?`draft`\)!==`draft`/g, 1, () => '()=>!0'],
  // It says so of an archive, too, whose stories all lie in folders of years.
  [
    /This collection has no entries yet\./g,
    1,
    () => 'Nothing lies here. What lies in folders stands under each of them.',
  ],
  // It calls the one folder of pictures Global Assets.
  [
    /(\{\.\.\.\w+,internalPath:\w+,publicPath:\w+)\}(?=:void 0,\w+=\w+\?\{globalMediaFolder:)/g,
    1,
    (_, folder) => `${folder},label:photosLabel}`,
  ],
  // On a phone it offers New below a list, and where all lies in folders there is none.
  [
    /(keyShortcuts:`Accel\+E`\}\)\}\};\w+\(\w+,\w+=>\{\(!\w+\.isSmallScreen\|\|)\w+\.current\.length&&/g,
    1,
    (_, small = '') => small,
  ],
  // It makes a field once one has scrolled there, so that Tab, and whoever hears the form, never come to it.
  [
    /(?<=\(async\(\)=>\{await )(\w+\(\w+\(\w+\)\))(?=,\w+\(\w+,!0\)\}\)\(\),\(\)=>)/g,
    1,
    (seen) => `Promise.race([${seen},new Promise(done=>setTimeout(done))])`,
  ],
  // It tells a field of ours nothing of the other fields, nor of files: lib/write/focal-field.ts.
  [
    /valueStoreKey:(\w+)=`currentValues`,[\s\S]{1,1500}?let (\w+)=\w+\(\{fieldId:[\s\S]{1,150}?draft:(\w+)\.current,locale:(\w+)\.locale,onChange:\w+,addFile:\w+,pickFile:\w+,handleRef:\w+\}\);/g,
    1,
    (all, store, props, draft, field) =>
      `${all}${props}.values=${draft}.current?.[${store}][${field}.locale],${props}.keyPath=${field}.keyPath;`,
  ],
  [
    /entry:(\w+)\?(\w+)\(\{draft:\1,locale:(\w+)\}\)\.entryMap:void 0,/g,
    1,
    (_, draft, data, locale) =>
      `getAsset:src=>${draft}&&${data}({draft:${draft},locale:${locale}}).getAsset(src),nameOf:src=>${draft}?.files[src]?.file?.name,`,
  ],
  // Before it writes, we look whether what lies there is still what was opened: lib/write/as-opened.ts.
  [
    /=async\((\w+),(\w+)\)=>\{let \w+=\2\.filter\(\w+=>!\w+\(\w+\)\),\w+=\2\.filter\(\w+\),\w+=\[\.\.\.await/g,
    1,
    (all, root, files) => all.replace('{', `{${root}&&await asOpenedInFolder(${root},${files});`),
  ],
  [
    /await (\w+)\(\w+,\{input:\w+\}\);return \w+\}catch[\s\S]{1,600}?=async\((\w+),\w+\)=>\{[\s\S]{1,300}?let\{owner:(\w+),repo:(\w+)\}=[\s\S]{1,800}?,\w+=(await \w+\(\w+\))(?=,\w+=\{\},\w+=\{\};for)/g,
    1,
    (all, ask, files, owner, repo, commit = '') =>
      `${all.slice(0, -commit.length)}await asOpenedAtGitHub(${ask},{owner:${owner},repo:${repo}},${commit},${files})`,
  ],
  [
    /,\w+=`(\/projects\/\$\{\w+\(\)\}\/repository)\/commits`,\w+=\{branch:(\w+),commit_message:\w+\((\w+),\w+\),actions:(\w+)\},\{startBranch:(\w+)\}=\w+(?=,\{id:\w+,committed_date:\w+\}=await (\w+)\()/g,
    1,
    (all, place, branch, files, actions, start, ask) =>
      `${all},opened=await asOpenedAtGitLab(${ask},\`${place}\`,${start}??${branch},${files},${actions})`,
  ],
  // What it then holds of a file is what it wrote.
  [
    /(\{slug:\w+,path:\w+\}=(\w+\.locales\[\w+\]),[^;]{1,100}?;return\{action:[^;{}]{1,120}?\{[^;{}]*\}\),data:)(await \w+\(\{content:\w+\(\{[^{}]*\}\),_file:\w+\}\))/g,
    1,
    (_, before, entry, text) => `${before}asWritten(${entry},${text})`,
  ],
  // A pull request that was merged or closed meanwhile takes no more: the next one is another.
  [
    /&&!await (\w+)\(\w+\)\?\(await [\s\S]{1,3000}?savePullRequest:async\(\{changes:\w+,options:\w+,branch:(\w+),title:\w+,status:\w+,pullRequest:(\w+)\}\)=>\{/g,
    1,
    (all, isOpen, branch, pullRequest) =>
      `${all}if(${pullRequest}&&!await ${isOpen}(${branch}))${pullRequest}=void 0;`,
  ],
  [
    /(\w+)=async \w+=>!!\(await \w+\(`\/projects\/\$\{\w+\(\)\}\/merge_requests\?state=opened&source_branch=[\s\S]{1,500}?=async\(\{changes:\w+,options:\w+,branch:(\w+),title:\w+,status:\w+,pullRequest:(\w+)\}\)=>\((?=\{commit:)/g,
    1,
    (all, isOpen, branch, request) =>
      `${all}${request}&&!await ${isOpen}(${branch})&&(${request}=void 0),`,
  ],
  // Typefaces lie in its package, under names of their own.
  [
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g,
    3,
    (_, family = '', cut = '') => `/write/assets/${assetNamed(`${family}-${cut}`)}`,
  ],
  // Whence it loads what its package does not hold: all of it is in the bundle.
  [/https:\/\/unpkg\.com\//g, 4, () => '/write/'],
  // How the git host is: asked of a host that is not it.
  [/https:\/\/(www\.githubstatus\.com\/api|status-api\.hostedstatus\.com)\//g, 2, () => '/write/'],
  [
    /\b(cdn\.jsdelivr\.net|fonts\.googleapis\.com|fonts\.gstatic\.com|esm\.sh|cdnjs\.cloudflare\.com)\//g,
    0,
    (all) => all,
  ],
];

function assetNamed(start: string): string {
  const file = readdirSync(join(sveltia, 'assets')).find((name) => name.startsWith(`${start}-`));
  if (!file) throw new Error(`@sveltia/cms has no typeface ${start} in its package.`);
  return file;
}

/** @throws {Error} where Sveltia is another than the one that was looked at */
export function adapted(code: string): string {
  return changes.reduce((text, [pattern, times, by]): string => {
    const found = [...text.matchAll(pattern)].length;
    if (found !== times) {
      throw new Error(
        `@sveltia/cms holds ${pattern.source} ${found} times and not ${times}. Mend: see what changed in it, then the list in scripts/build/adapt-sveltia.ts.`,
      );
    }
    return text.replaceAll(pattern, by);
  }, code);
}
