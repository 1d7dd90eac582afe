import { describe, expect, test } from 'vitest';
import { usedCss, type Described } from './used-css.ts';

/** `article.story.wide` is one element. */
const page = (...elements: string[]): Described[] =>
  elements.map((element) => {
    const [tagName = '', ...classes] = element.split('.');
    return { tagName, classes };
  });
const story = page('html', 'body.paper', 'p.lead', 'a', 'svg', 'linearGradient', 'p.md:wide.w-1/2');

describe('a rule stays when the page may have what it is for', () => {
  test.each([
    ['a tag', 'p{color:red}'],
    ['a tag in capitals', 'P{color:red}'],
    ['a tag of a drawing', 'linearGradient{color:red}'],
    ['a class', '.lead{color:red}'],
    ['a class with signs in its name', '.md\\:wide{color:red}.w-1\\/2{width:50%}'],
    ['a tag with a class', 'p.lead{color:red}'],
    ['one within another', 'body>.lead a{color:red}'],
    ['everything', '*{margin:0}*,:before,::after{margin:0}'],
    ['the root', ':root{color:red}'],
    ['an attribute', '[hidden]{display:none}a[href^="#"]{color:red}'],
    ['a state', 'a:hover{color:red}a:focus-visible{color:blue}'],
    ['a pseudo-element', '.lead::first-letter{color:red}::backdrop{color:blue}'],
    ['all but a class that it lacks', 'p:not(.gallery){color:red}'],
    ['all but the last', 'p:not(:last-child){margin:1em}'],
    ['any of some, of which it has one', ':is(.gallery,.lead){color:red}'],
    ['any of some, of little weight', ':where(.gallery,.lead) a{color:red}'],
    ['what holds something', 'body:has(.gallery){color:red}'],
    ['an id', '#main{color:red}'],
    ['one rule in another', '.lead{& a{color:red}}'],
  ])('%s', (_, css) => {
    expect(usedCss(css, story)).toBe(css);
  });
});

describe('a rule goes when the page cannot have what it is for', () => {
  test.each([
    ['a tag', 'table{color:red}'],
    ['a class', '.gallery{color:red}'],
    ['a class that begins like one', '.leader{color:red}.lea{color:red}'],
    ['a class that is a tag, a tag that is a class', '.svg{color:red}lead{color:red}'],
    ['a class on a tag that is there', 'p.gallery{color:red}'],
    ['what is in it', '.gallery a{color:red}'],
    ['what follows it', '.lead~.gallery{color:red}'],
    ['its states', '.gallery:hover::before{color:red}'],
    ['all of it but some', '.gallery:not(.lead){color:red}'],
    ['what is in a rule', '.lead{& .gallery{color:red}}'],
    [
      'what is in a block, with the block',
      '@media print{@supports (gap:1em){.gallery{color:red}}}',
    ],
  ])('%s', (_, css) => {
    expect(usedCss(css, story)).toBe('');
  });

  test('while the other selectors of it stay', () => {
    expect(usedCss('.gallery,.lead,table,a:hover{color:red}', story)).toBe(
      '.lead,a:hover{color:red}',
    );
  });

  test('while what stands beside it in a block stays', () => {
    expect(usedCss('@media print{.gallery{color:red}.lead{color:blue}}', story)).toBe(
      '@media print{.lead{color:blue}}',
    );
  });
});

describe('what is no rule stays', () => {
  test.each([
    ['the order of the layers', '@layer theme,base,utilities;'],
    ['a question to the device', '@media (prefers-reduced-motion:reduce){p{margin:0}}'],
    ['a question to the browser', '@supports (display:grid){p{display:grid}}'],
    ['a layer', '@layer base{p{margin:0}}'],
    ['a page on paper', '@page{margin:2cm}'],
    ['how pages change', '@view-transition{navigation:auto}'],
    ['the steps of a movement', '@keyframes fade{0%{opacity:0}50.5%{opacity:.5}to{opacity:1}}'],
    ['the same with a prefix', '@-webkit-keyframes fade{from{opacity:0}to{opacity:1}}'],
  ])('%s', (_, css) => {
    expect(usedCss(css, story)).toBe(css);
  });
});

describe('what only a form has', () => {
  const css =
    '::placeholder{color:red}::file-selector-button{margin:0}:-moz-ui-invalid{margin:0}' +
    '::-webkit-search-decoration{margin:0}::-webkit-datetime-edit{margin:0}::-webkit-inner-spin-button{margin:0}';

  test('goes where there is no form', () => {
    expect(usedCss(css, story)).toBe('');
  });

  test.each(['input', 'textarea', 'select', 'button'])('stays where there is one: %s', (tag) => {
    expect(usedCss(css, page('form', tag))).toBe(css);
  });

  test('takes nothing along that anything may have', () => {
    const others = '::selection{color:red}::-webkit-scrollbar{width:1em}:-moz-focusring{margin:0}';
    expect(usedCss(others, story)).toBe(others);
  });
});

describe('a face', () => {
  const face = '@font-face{font-family:text;src:url(/a.woff2)}';

  test.each([
    ['by a rule', 'p{font-family:text,serif}'],
    ['by a rule in a block', '@media print{p{font-family:"text"}}'],
    ['in short', 'p{font:1rem text}'],
    ['in a block of a rule', 'p{@media print{font-family:text}}'],
    ['through a custom property', 'p{--face:"text";font-family:var(--face)}'],
    ['among others', 'p{--faces:"a", "text", serif;font-family:var(--faces)}'],
  ])('stays when it is asked for %s', (_, css) => {
    expect(usedCss(face + css, story)).toBe(face + css);
  });

  test.each([
    ['no rule asks for it', 'p{font-family:serif}'],
    ['only what the page lacks asks for it', '.gallery{font-family:text}'],
    ['only a property that nothing uses has its name', ':root{--font-text:text}'],
    ['its name is another thing', 'p{white-space:text}'],
    ['its name is the end of another', 'p{font-family:paper-text,serif}'],
  ])('goes when %s', (_, css) => {
    expect(usedCss(face + css, story)).not.toContain('@font-face');
  });

  test('is not kept by its own rule, nor by another face', () => {
    expect(usedCss(face + face, story)).toBe('');
  });
});

describe('a custom property', () => {
  test('stays when a rule that is left uses it', () => {
    const css = ':root{--ink:#111}@property --ink{syntax:"*";inherits:false}p{color:var(--ink)}';
    expect(usedCss(css, story)).toBe(css);
  });

  test.each([
    ['at once', ':root{--ink:#111}p{color:var(--ink)}'],
    ['with something in its place', ':root{--ink:#111}p{color:var( --ink, red)}'],
    ['through another', ':root{--ink:#111;--text:var(--ink)}p{color:var(--text)}'],
    ['in place of another', ':root{--ink:#111}p{color:var(--text,var(--ink))}'],
    ['with signs in its name', ':root{--space-1\\.5:6px}p{margin:var(--space-1\\.5)}'],
    ['with letters of any language', ':root{--größe:1em}p{margin:var(--größe)}'],
    ['in the steps of a movement', ':root{--ink:#111}@keyframes a{to{color:var(--ink)}}'],
  ])('stays however it is used: %s', (_, css) => {
    expect(usedCss(css, story)).toBe(css);
  });

  test('goes when nothing uses it', () => {
    const css = ':root{--ink:#111;color:red}@property --ink{syntax:"*";inherits:false}';
    expect(usedCss(css, story)).toBe(':root{color:red}');
  });

  test('goes when only a longer name is used', () => {
    expect(usedCss(':root{--ink:#111;--ink-2:#222}p{color:var(--ink-2)}', story)).toBe(
      ':root{--ink-2:#222}p{color:var(--ink-2)}',
    );
  });

  test('goes with the last rule that used it, and so does what only it used', () => {
    const css =
      ':root{--a:1px;--b:var(--a);--c:calc(var(--b)*2)}@property --a{syntax:"*";inherits:false}';
    expect(usedCss(`${css}.gallery{margin:var(--c)}`, story)).toBe('');
    expect(usedCss(`${css}.lead{margin:var(--c)}`, story)).toBe(`${css}.lead{margin:var(--c)}`);
  });
});

describe('what was worked out for one page', () => {
  const css = '.lead{color:red}.gallery{color:blue}.list{color:green}';

  test('is not what another page gets', () => {
    expect(usedCss(css, page('p.lead'))).toBe('.lead{color:red}');
    expect(usedCss(css, page('p.gallery'))).toBe('.gallery{color:blue}');
    expect(usedCss(css, page('p.list', 'p.lead'))).toBe('.lead{color:red}.list{color:green}');
    expect(usedCss(css, page('p.lead'))).toBe('.lead{color:red}');
  });

  test('is not what another stylesheet of the same length gives', () => {
    expect(usedCss('.lead{color:red}', story)).toBe('.lead{color:red}');
    expect(usedCss('.lead{color:tan}', story)).toBe('.lead{color:tan}');
    expect(usedCss('.lead{color:red}', story)).toBe('.lead{color:red}');
  });

  test('is the same whatever the order of its elements', () => {
    expect(usedCss(css, page('p.list', 'a.lead'))).toBe(usedCss(css, page('a.lead', 'p.list')));
    expect(usedCss(css, page('p.list.lead'))).toBe('.lead{color:red}.list{color:green}');
  });
});
