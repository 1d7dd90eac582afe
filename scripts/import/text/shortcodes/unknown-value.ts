/** What a program of the old site would have printed, `{{ page.x }}` or `{x}`: kept whole while a text is parsed, then a to-do. */
import type { Element, ElementContent, Nodes } from 'hast';
import { shown, todo, unknownIn } from '../parts.ts';
import { isElement, type Parent } from '../tree.ts';

/** No character of it means anything to Markdown or HTML, and to a link it is an address that leads nowhere. */
export function unknownValue(raw: string): string {
  const plain = encodeURIComponent(raw).replace(
    /[!'()*_~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `unknown:${plain};`;
}

const ask = (raw: string) => todo(`put something in the place of ${raw}`);

/** Words and code get their to-dos; addresses stay unknown, so that what looks for a file or a page names them. */
export function resolveUnknown(parent: Parent): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'text') return inWords(child.value);
    if (child.type !== 'element') return [child];
    const asked = inAttributes(child).map(ask);
    if (isElement(child, 'pre', 'code')) return [child, ...asked, ...inCode(child).map(ask)];
    resolveUnknown(child);
    return [child, ...asked];
  });
}

function inWords(text: string): ElementContent[] {
  const found = text.match(unknownIn);
  if (!found) return [{ type: 'text', value: text }];
  return text
    .split(unknownIn)
    .flatMap((value, i) => [
      ...(value ? [{ type: 'text' as const, value }] : []),
      ...(found[i] ? [ask(shown(found[i]))] : []),
    ]);
}

/** Code shows it as it was written. */
function inCode(node: Nodes): string[] {
  if (node.type === 'text') {
    const found = (node.value.match(unknownIn) ?? []).map(shown);
    node.value = shown(node.value);
    return found;
  }
  return 'children' in node ? node.children.flatMap(inCode) : [];
}

/** @returns what a reader would have been told; the rest is for programs */
function inAttributes(node: Element): string[] {
  const asked: string[] = [];
  for (const [name, value] of Object.entries(node.properties)) {
    const found = String(value).match(unknownIn);
    if (!found) continue;
    if (name === 'says') node.properties[name] = shown(String(value));
    else if (name === 'href' || name === 'src')
      node.properties[name] = unknownValue(shown(String(value)));
    else {
      node.properties[name] = null;
      if (name === 'alt' || name === 'title') asked.push(...found.map(shown));
    }
  }
  return asked;
}
