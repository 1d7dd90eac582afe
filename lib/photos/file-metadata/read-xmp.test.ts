import { describe, expect, test } from 'vitest';
import { readXmp } from './read-xmp.ts';
import { packet, photoshop, rdf } from './made-files.ts';

const read = (text: string | Buffer) => readXmp(Buffer.from(text as string));
const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const plus = 'xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"';
const description = (inner: string, ...names: string[]) =>
  `<rdf:Description rdf:about="" ${names.join(' ')}>${inner}</rdf:Description>`;
const credit = description('<photoshop:Credit>AP</photoshop:Credit>', photoshop);

describe('a property is its namespace and its name', () => {
  test.each([
    ['in an attribute', `<rdf:Description ${photoshop} photoshop:Credit="AP"/>`],
    ['in an element', credit],
    [
      'under another prefix',
      credit.replaceAll('photoshop:', 'ns1:').replace(':photoshop=', ':ns1='),
    ],
    [
      'without a prefix',
      description('<Credit xmlns="http://ns.adobe.com/photoshop/1.0/">AP</Credit>'),
    ],
    ['in a second description', description('') + credit],
    ['of a namespace without its last slash', credit.replace('1.0/"', '1.0"')],
    ['as a resource', description('<photoshop:Credit rdf:resource="AP"/>', photoshop)],
    ['in CDATA', credit.replace('AP', '<![CDATA[AP]]>')],
    ['as references', credit.replace('AP', '&#65;&#x50;')],
    ['around a comment', credit.replace('AP', 'A<!-- a --><?pi?>P')],
    [
      'with a qualifier',
      credit.replace(
        'AP',
        '<rdf:Description><rdf:value>AP</rdf:value><a:b xmlns:a="a:">C</a:b></rdf:Description>',
      ),
    ],
    [
      'with a qualifier, at once',
      credit.replace(
        'Credit>AP',
        'Credit rdf:parseType="Resource"><rdf:value>AP</rdf:value><a:b xmlns:a="a:">C</a:b>',
      ),
    ],
    [
      'with a character that XML has none for',
      credit.replace('AP', '\0A\x0b\x1bP&#1;&#x0;').replace('A\x0b\x1bP', 'AP'),
    ],
  ])('%s', (_, inner) => {
    const { texts, notes } = read(packet(inner));
    expect(texts.credit?.map((text) => text.trim())).toEqual(['AP']);
    expect(notes).toEqual([]);
  });

  test.each([
    ['a shop', '<shop:Credit xmlns:shop="https://shop.example/">30 days</shop:Credit>'],
    ['no namespace', '<Credit>30 days</Credit>'],
  ])('but not that of %s', (_, element) => {
    expect(read(packet(description(element))).texts).toEqual({});
  });

  test('so that the terms of Dublin Core do not stand for its elements', () => {
    const inner = description(
      '<dcterms:creator>A</dcterms:creator><dcterms:rights>B</dcterms:rights><dc:creator><rdf:Seq><rdf:li>Jane Doe</rdf:li><rdf:li>John Roe</rdf:li></rdf:Seq></dc:creator>',
      dc,
      'xmlns:dcterms="http://purl.org/dc/terms/"',
    );
    expect(read(packet(inner)).texts).toEqual({ creators: ['Jane Doe', 'John Roe'] });
  });

  test('so that an alternative is of any language, the default first', () => {
    const inner = description(
      '<dc:rights><rdf:Alt><rdf:li xml:lang="de">B</rdf:li><rdf:li xml:lang="x-default">A</rdf:li></rdf:Alt></dc:rights>',
      dc,
    );
    expect(read(packet(inner)).texts.copyright).toEqual(['A', 'B']);
  });

  test('so that a name which a large agency spells its own way is known', () => {
    expect(read(packet(`<rdf:Description ${dc} dc:Rights="A"/>`)).texts.copyright).toEqual(['A']);
  });

  const url = 'https://example.org/buy';
  test.each([
    [
      'a list',
      `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>${url}</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>`,
    ],
    [
      'a list of nodes',
      `<plus:Licensor><rdf:Seq><rdf:li><rdf:Description plus:LicensorURL="${url}"/></rdf:li></rdf:Seq></plus:Licensor>`,
    ],
    [
      'one',
      `<plus:Licensor rdf:parseType="Resource"><plus:LicensorURL rdf:resource="${url}"/></plus:Licensor>`,
    ],
    ['one in attributes', `<plus:Licensor plus:LicensorURL="${url}"/>`],
    [
      'a list of one in attributes',
      `<plus:Licensor><rdf:Bag><rdf:li plus:LicensorURL="${url}"/></rdf:Bag></plus:Licensor>`,
    ],
  ])('a licensor is %s', (_, inner) => {
    expect(read(packet(description(inner, plus))).texts.acquire).toEqual([url]);
  });

  test.each(['Latitude', 'Longitude'])('GPS%s tells the place', (name) => {
    const inner = `<rdf:Description xmlns:e="http://ns.adobe.com/exif/1.0/" e:GPS${name}="1,2N"/>`;
    expect(read(packet(inner)).located).toBe(true);
  });
});

describe('a packet is read', () => {
  const inner = rdf(credit);
  test.each([
    ['in nothing', inner],
    ['in x:xapmeta', `<x:xapmeta xmlns:x="adobe:ns:meta/">${inner}</x:xapmeta>`],
    ['in a wrapper of any name', `<a><b c="d">${inner}</b></a>`],
    [
      'behind a declaration',
      `<?xpacket begin="" id="a"?><?xml version="1.0" encoding="UTF-8"?>\n${inner}`,
    ],
    ['behind a byte-order mark', `\uFEFF${inner}`],
    ['before zeros and spaces', `${inner}<?xpacket end="w"?>${' \0'.repeat(40)}`],
    ['before what is no XML', `${inner}\0\0\x01\xff&& ]]> \0`],
    ['before another', `${inner}<a/>`],
    ['behind another', `<a/>${inner}`],
    ['encoded twice', `<?xpacket begin="ï»¿"?>${inner}`],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ texts: { credit: ['AP'] }, notes: [] });
  });

  const zoe = packet(credit.replace('AP', 'Zoë/Łódź 🗞'));
  const utf16le = Buffer.from(zoe, 'utf16le');
  const utf32le = Buffer.concat(
    Array.from(zoe, (letter) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(letter.codePointAt(0)!);
      return bytes;
    }),
  );
  const turned: [string, Buffer][] = [
    ['UTF-8', Buffer.from(zoe)],
    ['UTF-16, little end first', utf16le],
    ['UTF-16, big end first', Buffer.from(utf16le).swap16()],
    ['UTF-32, little end first', utf32le],
    ['UTF-32, big end first', Buffer.from(utf32le).swap32()],
  ];
  test.each(turned)('in %s', (_, bytes) => {
    expect(readXmp(bytes)).toMatchObject({ texts: { credit: ['Zoë/Łódź 🗞'] }, notes: [] });
  });
  test.each(turned)('in %s behind a byte-order mark', (name, bytes) => {
    const mark = Buffer.from('\uFEFF', name === 'UTF-8' ? 'utf8' : 'utf16le');
    const wide = name.includes('32') ? Buffer.concat([mark, Buffer.alloc(2)]) : mark;
    if (name.endsWith('big end first')) wide.reverse();
    expect(readXmp(Buffer.concat([wide, bytes]))).toMatchObject({
      texts: { credit: ['Zoë/Łódź 🗞'] },
      notes: [],
    });
  });
});

describe('a packet that cannot be read whole is told', () => {
  const source = description('<photoshop:Source>AFP</photoshop:Source>', photoshop);
  test.each([
    ['no XML', '<<<&nothing', {}],
    [
      'an end in a text',
      packet(source + credit).split('</photoshop:Credit>')[0]!,
      { source: ['AFP'] },
    ],
    ['a name without a namespace', packet(source + '<q:x/>' + credit), { source: ['AFP'] }],
    [
      'an entity of its own',
      `<!DOCTYPE a [<!ENTITY b "AP">]>${packet(source + credit.replace('AP', '&b;'))}`,
      {},
    ],
    [
      'an entity that grows',
      `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(99)}"><!ENTITY d "${'&b;'.repeat(99)}">]>${packet(credit.replace('AP', '&d;'))}`,
      {},
    ],
    [
      'an entity of a file',
      `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${packet(credit.replace('AP', '&b;'))}`,
      {},
    ],
    ['XML without RDF', '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>', {}],
  ])('%s', (_, text, texts) => {
    const { texts: found, notes } = read(text);
    const said = Object.entries(found).filter(([, all]) => all.join('') !== '');
    expect(Object.fromEntries(said)).toEqual(texts);
    expect(notes).toHaveLength(1);
  });

  test('letters that are none of its encoding', () => {
    const latin = Buffer.from(packet(credit.replace('AP', 'Zoë')).replace('\uFEFF', ''), 'latin1');
    const { texts, notes } = readXmp(latin);
    expect(texts.credit).toEqual(['Zo\uFFFD']);
    expect(notes).toEqual([{ kind: 'unread', what: 'XMP with letters that cannot be read' }]);
  });
});
