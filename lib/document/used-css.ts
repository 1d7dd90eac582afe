/** The part of a stylesheet that a finished page can use. Without scripts, nothing appears later. */
import postcss, { type AtRule, type Container, type Root, type Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';

export type Described = { tagName: string; classes: string[] };

/** A stylesheet, and what is left of it for each set of names. */
type Sheet = { root: Root; purged: Map<string, string> };

/** Stands among the names of a page that has something to fill in or to press. */
const control = '::control';
const partOfControl =
  /^::?(file-selector-button|placeholder|-moz-ui-invalid|-webkit-(search|date|calendar|inner-spin|outer-spin).*)$/;

const sheets = new Map<string, Sheet>();

/** @param elements every element of the page */
export function usedCss(css: string, elements: Described[]): string {
  const names = new Set(elements.map(({ tagName }) => tagName.toLowerCase()));
  for (const { classes } of elements) for (const name of classes) names.add(`.${name}`);
  if (['button', 'input', 'select', 'textarea'].some((tag) => names.has(tag))) names.add(control);

  const sheet: Sheet = sheets.get(css) ?? { root: postcss.parse(css), purged: new Map() };
  sheets.set(css, sheet);

  // Pages of one kind use the same names, so the work is done once a kind.
  const key = [...names].sort().join(' ');
  const result = sheet.purged.get(key) ?? purge(sheet.root.clone(), names).toString();
  sheet.purged.set(key, result);
  return result;
}

function purge(root: Root, names: Set<string>): Root {
  root.walkRules((rule) => {
    if (
      rule.parent?.type === 'atrule' &&
      /keyframes$/.test((rule.parent as { name?: string }).name ?? '')
    ) {
      return;
    }
    const used = rule.selectors.filter((selector) => mayMatch(selector, names));
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
  while (dropUnusedVariables(root));
  dropUnnamedFaces(root);
  dropEmpty(root);
  return root;
}

const needed = new Map<string, string[]>();

/** A selector may match when the page has every tag, class and control it needs outside `:not()` and the like. */
function mayMatch(selector: string, names: Set<string>): boolean {
  let wanted = needed.get(selector);
  if (!wanted) {
    wanted = [];
    for (const part of selectorParser().astSync(selector).first.nodes) {
      if (part.type === 'class') wanted.push(`.${part.value}`);
      if (part.type === 'tag') wanted.push(part.value.toLowerCase());
      if (part.type === 'pseudo' && partOfControl.test(part.value)) wanted.push(control);
    }
    needed.set(selector, wanted);
  }
  return wanted.every((name) => names.has(name));
}

/** @returns whether any was dropped, since one variable may have been the last use of another */
function dropUnusedVariables(root: Root): boolean {
  const text = root.toString();
  const used = new Set(Array.from(text.matchAll(/var\(\s*(--[^\s,)]+)/g), ([, name]) => name));
  let dropped = false;
  root.walkDecls(/^--/, (declaration) => {
    if (used.has(declaration.prop)) return;
    declaration.remove();
    dropped = true;
  });
  root.walkAtRules('property', (atRule) => {
    if (used.has(atRule.params)) return;
    atRule.remove();
    dropped = true;
  });
  return dropped;
}

/** A face that nothing names is never fetched, but its rule is read by every reader's browser. */
function dropUnnamedFaces(root: Root): void {
  let families = '';
  root.walkDecls(/^(--.*|font|font-family)$/, ({ parent, value }) => {
    if (parent?.type === 'atrule' && (parent as AtRule).name === 'font-face') return;
    families += `${value}\n`;
  });
  root.walkAtRules('font-face', (face) => {
    face.walkDecls('font-family', ({ value }) => {
      // Whole: another face may have the name as its ending.
      const name = value.replace(/["']/g, '').replace(/[^\w ]/g, '\\$&');
      if (!new RegExp(`(^|[\\s,"'])${name}($|[\\s,"'])`, 'm').test(families)) face.remove();
    });
  });
}

function dropEmpty(root: Root): void {
  const isEmpty = (node: Container | Rule) => node.nodes?.length === 0;
  let found = true;
  while (found) {
    found = false;
    root.walk((node) => {
      if ((node.type === 'rule' || node.type === 'atrule') && isEmpty(node)) {
        node.remove();
        found = true;
      }
    });
  }
}
