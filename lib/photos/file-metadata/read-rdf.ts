/** XMP's part of RDF/XML (XMP specification, part 1, annex C), in every form that writers choose. */
import type { Element } from './read-xml.ts';

export type Value = {
  text: string;
  lang?: string | undefined;
  /** Of a list, its items. */
  items: Value[];
  /** Of a structure, its fields. */
  fields: Property[];
};
/** A property is the address of its namespace and its name there; its prefix says nothing. */
export type Property = { uri: string; name: string; value: Value };

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const xml = 'http://www.w3.org/XML/1998/namespace';
const xmlns = 'http://www.w3.org/2000/xmlns/';
const lists = new Set(['Alt', 'Bag', 'Seq']);

/** @returns undefined where no element is one of RDF; in whatever it is wrapped */
export function readRdf(root: Element): Property[] | undefined {
  const found = [...rdfElements(root)];
  if (found.length === 0) return undefined;
  return found.flatMap(({ children }) => children.flatMap(propertiesOf));
}

function* rdfElements(element: Element): Generator<Element> {
  if (element.uri === rdf && element.name === 'RDF') yield element;
  else for (const child of element.children) yield* rdfElements(child);
}

/** A node says its properties in attributes or in elements. */
function propertiesOf({ attributes, children }: Element): Property[] {
  const own = attributes.filter(({ uri }) => !['', rdf, xml, xmlns].includes(uri));
  return [
    ...own.map(({ uri, name, value }) => ({ uri, name, value: plain(value) })),
    ...children.map((child) => ({ uri: child.uri, name: child.name, value: valueOf(child) })),
  ];
}

function valueOf(element: Element): Value {
  const { children, text } = element;
  const attribute = (uri: string, name: string) =>
    element.attributes.find((one) => one.uri === uri && one.name === name)?.value;
  const lang = attribute(xml, 'lang');

  const address = attribute(rdf, 'resource') ?? attribute(rdf, 'value');
  if (address !== undefined) return plain(address, lang);
  const list = children.find((child) => child.uri === rdf && lists.has(child.name));
  if (list) {
    const items = list.children.filter(({ uri }) => uri === rdf).map(valueOf);
    return { ...plain('', lang), items };
  }
  // A structure's fields stand in a node of their own, or in the element at once.
  const node = children.find((child) => child.uri === rdf && child.name === 'Description');
  const fields = propertiesOf(node ?? element);
  // With qualifiers beside it, the value itself is a field of that name; the language may be one.
  const field = (uri: string, name: string) =>
    fields.find((one) => one.uri === uri && one.name === name)?.value;
  const value = field(rdf, 'value');
  if (!value) return { ...plain(fields.length > 0 ? '' : text, lang), fields };
  return { ...value, lang: value.lang ?? lang ?? field(xml, 'lang')?.text };
}

function plain(text: string, lang?: string): Value {
  return { text, lang, items: [], fields: [] };
}

/** The texts of a value: one, a list, or one in several languages, the default first. */
export function textsOf({ text, items }: Value): string[] {
  if (items.length === 0) return [text];
  const isDefault = ({ lang }: Value) => lang?.toLowerCase() === 'x-default';
  return [...items.filter(isDefault), ...items.filter((item) => !isDefault(item))].flatMap(textsOf);
}
