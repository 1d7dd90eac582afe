/**
 * The paper's looks in a stylesheet: `@brand NAME;` stands for declarations or rules, `brand(NAME)` for a
 * value, and `brand(headlines, SIZE)` for a size that grows with the headlines. Plain JavaScript, since
 * Next's compiler reads it too, by way of postcss.config.js.
 */
import postcss from 'postcss';

/** @param {import('postcss').Root} root @param {import('./stylesheet.ts').BrandCss} css */
export function applyLooks(root, { declarations, rules, values, headlines }) {
  root.walkAtRules('brand', (rule) => {
    const { params: name } = rule;
    const own = declarations[name];
    if (own) rule.replaceWith(...Object.entries(own).map(([prop, value]) => ({ prop, value })));
    else if (rules[name] !== undefined) rule.replaceWith(...postcss.parse(rules[name]).nodes);
    else throw rule.error(`@brand ${name} is unknown`);
  });
  root.walkDecls((declaration) => {
    declaration.value = declaration.value
      .replace(/^brand\(headlines, (.*)\)$/s, (_, size) => scaled(size, headlines))
      .replace(/^brand\(([\w-]+)\)$/, (_, name) => {
        if (values[name] === undefined) throw declaration.error(`brand(${name}) is unknown`);
        return values[name];
      });
  });
}

/** @param {string} size @param {number} by */
function scaled(size, by) {
  return size.replace(/[\d.]+(?=rem|vw)/g, (length) => String(Math.round(length * by * 1e5) / 1e5));
}
