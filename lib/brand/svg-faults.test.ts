import { describe, expect, test } from 'vitest';
import { svgFaults } from './svg-faults.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>\n${inside}\n</svg>`;

describe('a drawing', () => {
  test.each([
    svg(
      '<defs><linearGradient id="a"/></defs><path fill="url(#a)" d="M0 0"/><use xlink:href="#a"/>',
    ),
    svg('<style>.a { fill: url("#b") }</style><image href="data:image/png;base64,AAAA"/>'),
    `<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg('<text>on, src</text>')}`,
  ])('that needs nothing but itself has no fault: %#', (text) => {
    expect(svgFaults(text)).toEqual([]);
  });

  test.each([
    ['<script>a()</script>', 'holds <script>'],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg" href="#"/>', 'holds <x:script>'],
    ['<rect ONLOAD="a()"/>', 'holds ONLOAD, which runs code'],
    ['<a xlink:href="javascript:a()"/>', 'asks for another file, "javascript:a()"'],
    [
      '<image href="https://example.org/a.png"/>',
      'asks for another file, "https://example.org/a.png"',
    ],
    [
      '<image href="data:image/svg+xml;base64,AAAA"/>',
      'asks for another file, "data:image/svg+xml;base64,AAAA"',
    ],
    ['<rect style="fill: url(//example.org/a)"/>', 'asks for another file, "//example.org/a"'],
    ['<style>@import "a.css";</style>', 'asks for a stylesheet of another file'],
    ['<foreignObject/>', 'holds <foreignObject>'],
    ['<set attributeName="href" to="x"/><g><path></g>', 'is no whole SVG from here on'],
  ])('that does not is told: %s', (inside, message) => {
    expect(svgFaults(svg(inside))).toContainEqual({ line: 2, message });
  });

  test('with entities of its own, or a stylesheet beside it, is told too', () => {
    expect(svgFaults(`<!DOCTYPE svg [<!ENTITY a "b">]>\n${svg('')}`)).toEqual([
      { line: 1, message: 'declares entities' },
    ]);
    expect(svgFaults(`<?xml-stylesheet href="a.css"?>${svg('')}`)).toEqual([
      { line: 1, message: 'asks for a stylesheet of another file' },
    ]);
  });

  test.each(['', 'no markup', '<html><body/></html>', '\u0089PNG'])('is none: %j', (text) => {
    expect(svgFaults(text)).toEqual([{ line: 1, message: 'is no SVG' }]);
  });
});
