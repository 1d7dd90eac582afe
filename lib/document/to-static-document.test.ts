import { describe, expect, test } from 'vitest';
import { makePage, toStatic } from './page-fixture.ts';
import { toStaticDocument } from './to-static-document.ts';

describe('a script that would be run', () => {
  test.each([
    ['from a file', '<script src="/_next/static/chunks/a.js"></script>'],
    ['from a file, later', '<script src="/a.js" async=""></script>'],
    ['inline', '<script>alert(1)</script>'],
    ['a module', '<script type="module">import "/a.js"</script>'],
    ['for browsers without modules', '<script src="/a.js" nomodule=""></script>'],
    ['with a type of its own', '<script type="text/javascript">alert(1)</script>'],
    ['with an empty type', '<script type="">alert(1)</script>'],
    ['in capitals', '<SCRIPT>alert(1)</SCRIPT>'],
    ['with a comment in it', '<script><!-- alert(1) //--></script>'],
    ['with markup in it', '<script>document.write("<p>A</p>")</script>'],
    ['flight data', '<script>self.__next_f.push([1,"0:[\\"$\\",\\"p\\"]\\n"])</script>'],
  ])('goes, from the head and from the body: %s', (_, script) => {
    expect(toStatic(makePage(`${script}<p>A${script}</p>${script}`, script))).toBe(
      makePage('<p>A</p>'),
    );
  });

  test('goes from behind the body too, with the comments there', () => {
    const html = '<!DOCTYPE html><html><body>A</body><!--b--><script>1</script></html>';
    expect(toStatic(`${html}<!--c--><script>2</script>`)).toBe(
      '<!DOCTYPE html><html><body>A</body></html>',
    );
  });

  test('goes from a table, whatever else stands in it wrongly', () => {
    const table = (...scripts: string[]) =>
      `<table>${scripts.join('<div>wrong')}</div>\n<tr><td>A</td></tr></table>`;
    expect(toStatic(makePage(table('<script>1</script>', '<script>2</script>')))).toBe(
      makePage(table('', '')),
    );
  });

  test('goes from a drawing', () => {
    expect(toStatic(makePage('<svg><script>1</script><path d="M0 0"/></svg>A'))).toBe(
      makePage('<svg><path d="M0 0"/></svg>A'),
    );
  });
});

describe('data in a script element', () => {
  test.each([
    ['JSON-LD', '<script type="application/ld+json">{"headline": "A &amp; B"}</script>'],
    ['JSON-LD that names a comment', '<script type="application/ld+json">{"a":"<!--"}</script>'],
    [
      'JSON-LD with an escaped script',
      '<script type="application/ld+json">{"a":"\\u003cscript>alert(1)\\u003c/script>"}</script>',
    ],
    ['speculation rules', '<script type="speculationrules">{ "prefetch": [] }</script>'],
  ])('stays as it is: %s', (_, script) => {
    const html = makePage(`<p>A</p>${script}`, script);
    expect(toStatic(html)).toBe(html);
  });
});

describe('a link in the head', () => {
  test.each([
    ['a script to be', '<link rel="preload" as="script" href="/a.js"/>'],
    ['a script to be, the other way round', '<link href="/a.js" as="script" rel="preload"/>'],
    ['a module', '<link rel="modulepreload" href="/a.js"/>'],
    ['a stylesheet to be', '<link rel="preload" as="style" href="/a.css"/>'],
    ["React's word on sizes", '<meta name="next-size-adjust" content=""/>'],
  ])('goes: %s', (_, link) => {
    expect(toStatic(makePage('A', link))).toBe(makePage('A'));
  });

  test.each([
    ['a picture', '<link rel="preload" as="image" imagesrcset="/a.avif 320w"/>'],
    ['an icon', '<link rel="icon" href="/icon.svg"/>'],
    ['a feed', '<link rel="alternate" type="application/rss+xml" href="/feed.xml"/>'],
    ['the address', '<link rel="canonical" href="https://paper.example/a"/>'],
    ['a description', '<meta name="description" content="A"/>'],
  ])('stays: %s', (_, link) => {
    const html = makePage('A', link);
    expect(toStatic(html)).toBe(html);
  });
});

test.each(['/>', '>'])('a typeface is fetched ahead on wide screens only, before %s', (end) => {
  const typeface = '<link rel="preload" href="/a.woff2" as="font" crossorigin=""';
  const finished = makePage('A', `${typeface} media="(min-width: 40rem)"${end}`);
  expect(toStatic(makePage('A', `${typeface}${end}`))).toBe(finished);
  expect(toStatic(finished)).toBe(finished);
});

test('a typeface that no style of the page names is not fetched', () => {
  const preload = (file: string) => `<link rel="preload" href="/${file}.woff2" as="font"/>`;
  const sheet = '<link rel="stylesheet" href="/a.css"/>';
  const css =
    'p{font-family:a}@font-face{font-family:a;src:url(/a.woff2)}@font-face{font-family:b;src:url(/b.woff2)}';
  const page = makePage('<p>A</p>', preload('a') + preload('b') + sheet);
  const finished = toStaticDocument(page, () => css);
  expect(finished).toContain('<link rel="preload" href="/a.woff2"');
  expect(finished).not.toContain('b.woff2');
});

describe('what React leaves behind', () => {
  test('comments go, and texts on both sides meet without a space', () => {
    expect(toStatic(makePage('<!--$--><p>a<!-- -->b <!-- -->c<!-- --> d</p><!--/$-->'))).toBe(
      makePage('<p>ab c d</p>'),
    );
  });

  test.each([
    ['empty', '<div hidden=""></div>'],
    ['with comments in it', '<div hidden=""><!--$--><!--/$--></div>'],
    ['with a script in it', '<div hidden=""><script>1</script></div>'],
    ['with another in it', '<div hidden=""><div hidden=""><!--$--></div></div>'],
  ])('a hidden element goes when it carries nothing: %s', (_, marker) => {
    expect(toStatic(makePage(`${marker}A`))).toBe(makePage('A'));
  });

  test.each([
    ['words', '<div hidden="">note</div>'],
    ['a picture', '<div hidden=""><img src="/a.jpg" alt=""/></div>'],
    ['data', '<div hidden=""><script type="application/ld+json">{}</script></div>'],
  ])('a hidden element stays when it carries %s', (_, element) => {
    const html = makePage(`${element} A`);
    expect(toStatic(html)).toBe(html);
  });

  test('an empty element that is not hidden stays', () => {
    expect(toStatic(makePage('<div></div>A'))).toContain('<div></div>');
  });
});

test('the link to the search stands last in the head, wherever it was written', () => {
  const link = '<link rel="search" title="The Paper" href="/opensearch.xml"/>';
  const rest = '<title>A</title><meta name="robots" content="index"/>';
  const page = makePage('A', rest + link);
  expect(toStatic(makePage('A', link + rest))).toBe(page);
  expect(toStatic(makePage(`${link}A`, rest))).toBe(page);
  expect(toStatic(page)).toBe(page);
});
