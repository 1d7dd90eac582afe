import { makeSite } from '../archive/article-fixture.ts';
import { expect, test } from 'vitest';
import { openSearchDescription } from './opensearch.ts';

test('a browser learns the name, the address and the icons', () => {
  const site = makeSite({ name: 'The Long & Winding Paper', language: 'en-GB' });
  expect(openSearchDescription(site, 'https://example.org'))
    .toBe(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>The Long &amp; Windi</ShortName>
  <LongName>The Long &amp; Winding Paper search</LongName>
  <Description>Search the stories of The Long &amp; Winding Paper</Description>
  <Url type="text/html" method="get" template="https://example.org/search?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="https://example.org/opensearch.xml"/>
  <Image width="48" height="48" type="image/x-icon">https://example.org/favicon.ico</Image>
  <Image width="512" height="512" type="image/png">https://example.org/icon-512.png</Image>
  <Language>en-GB</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`);
});
