import { describe, expect, test } from 'vitest';
import { lint } from './content-fixture.ts';

/** What the lint says of site.yaml with these lines. */
const lintSite = (...lines: string[]) => lint({ 'site.yaml': `${lines.join('\n')}\n` });
const page = '---\ntitle: About\ndescription: Who we are.\n---\n\nWords.\n';

describe('the navigation and the foot of every page', () => {
  test('lead where there is something', async () => {
    expect(
      await lint({
        'pages/about.mdx': page,
        'site.yaml': [
          'navigation:',
          '  - { label: World, link: /sections/world }',
          '  - { label: Gaza, link: /topics/gaza }',
          '  - { label: The story, link: trucks.mdx }',
          'footer:',
          '  - { label: About, link: /about }',
          '  - { label: Shop, link: https://shop.example.org/ }\n',
        ].join('\n'),
      }),
    ).toEqual([]);
  });

  test.each([
    ['/sections/sport', 'use one of world after /sections/, or take the link out'],
    ['/en/old', 'use an address of the paper, like /articles/<slug>, or take the link out'],
  ])('to nothing, %s, is an error', async (link, mend) => {
    expect(await lintSite('navigation:', `  - { label: Sport, link: ${link} }`)).toEqual([
      `site.yaml:2: navigation.0.link has a link to ${link}, which does not exist. Mend: ${mend}.`,
    ]);
  });

  test('by code, or to half an address, is one too', async () => {
    expect(
      await lintSite(
        'footer:',
        '  - { label: A, link: "javascript:a()" }',
        '  - { label: B, link: about }',
      ),
    ).toEqual([
      'site.yaml:2: footer.0.link has a link that begins with javascript:, which is no address to read. Mend: begin it with https://, mailto: or tel:.',
      'site.yaml:3: footer.1.link has a link to "about", which is no whole address. Mend: begin it with https://, or with / inside the paper.',
    ]);
  });
});

describe('the publisher', () => {
  test('has policies that can be read', async () => {
    expect(
      await lintSite('publisher:', '  masthead: team', '  policies:', '    corrections: mistakes'),
    ).toEqual([
      'site.yaml:2: publisher.masthead names the page "team", which does not exist. Mend: add content/pages/team.mdx.',
      'site.yaml:4: publisher.policies.corrections names the page "mistakes", which does not exist. Mend: add content/pages/mistakes.mdx.',
    ]);
  });

  test('has a name, an address and a year that can be read', async () => {
    expect(
      await lintSite('publisher:', '  founded: 1923', '  email: redaktion', '  owner: Anna'),
    ).toEqual([
      'site.yaml:2: publisher.founded is 1923, which is not a text until it stands in quotes. Mend: write when the paper began: a year in quotes, or a date like 1923-04-01.',
      'site.yaml:3: publisher.email is "redaktion". Mend: write an e-mail address for readers.',
      expect.stringMatching(
        /^site\.yaml:4: publisher\.owner is not a known field\. Mend: take it out/,
      ),
    ]);
  });

  test('has a country by its two letters', async () => {
    expect(await lintSite('publisher:', '  address: { country: Germany }')).toEqual([
      'site.yaml:2: publisher.address.country is "Germany". Mend: write the country\'s two letters, like DE.',
    ]);
    expect(await lintSite('publisher:', '  address: { country: NO }')).toEqual([]);
  });
});
