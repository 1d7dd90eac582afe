import { expect, test } from 'vitest';
import { converted } from '../../import-fixture.ts';
import type { Dialect } from '../../source-post.ts';

const toDo = (raw: string) => `{/* To do: put something in the place of ${raw} */}`;
const photo = (fields: string) => `<Photo src="gate.jpg" ${fields}credit="unknown" />`;
const video =
  '<Video url="https://www.youtube.com/watch?v=dQw4w9WgXcQ" youtube="dQw4w9WgXcQ" title="The headline" />';

test.each<[Dialect, string, string]>([
  ['hugo', '{{< figure src="/u/gate.jpg" alt="A gate" >}}', photo('alt="A gate" ')],
  ['hugo', '[o]({{< ref "posts/other.md" >}})', '[o](/articles/other)'],
  ['hugo', '[o]({{% relref "other" %}})', '[o](/articles/other)'],
  ['hugo', '{{< highlight go >}}\na := {1}\n{{< /highlight >}}', '```go\na := {1}\n```'],
  ['hugo', '{{< youtube dQw4w9WgXcQ >}}', video],
  ['hugo', 'A {{< chart id="7" >}} b', `A ${toDo('{{< chart id="7" >}}')}b`],
  ['hugo', '`{{< youtube x >}}`', '`{{< youtube x >}}`'],
  ['liquid', '{% include figure.html src="/u/gate.jpg" alt="A gate" %}', photo('alt="A gate" ')],
  [
    'liquid',
    '[o]({% post_url 2019-01-01-other %})',
    '[o](https://old.example/2020/the-headline/2019-01-01-other)',
  ],
  ['liquid', '[o]({% link _posts/other.md %})', '[o](/articles/other)'],
  ['liquid', '![A gate]({{ site.baseurl }}/u/gate.jpg)', photo('alt="A gate" ')],
  ['liquid', '{% comment %}not seen{% endcomment %}Seen', 'Seen'],
  ['liquid', '{% raw %}{{ kept }}{% endraw %}', '\\{\\{ kept }}'],
  ['liquid', 'By {{ "jo" | team_link }}', `By${toDo('{{ "jo" | team_link }}')}`],
  [
    'liquid',
    'Said "{{ page.author_name }}" *now*.',
    `Said "${toDo('{{ page.author_name }}')}" *now*.`,
  ],
  [
    'liquid',
    '{% highlight js %}const a = "{{ x_1 }}";{% endhighlight %}',
    `\`\`\`js\nconst a = "{{ x_1 }}";\n\`\`\`\n\n${toDo('{{ x_1 }}')}`,
  ],
  ['liquid', '[o](/a/{{ x }}/)', 'o'],
  [
    'liquid',
    '![{{ x }}](/u/{{ y }}.jpg)',
    `{/* To do: get the picture /u/{{ y }}.jpg (not there) */}${toDo('{{ x }}')}`,
  ],
  ['liquid', '<img src="/u/gate.jpg" alt="{{ x }}">', `${photo('')}\n\n${toDo('{{ x }}')}`],
  ['liquid', '<p class="{{ x }}">Text</p>', 'Text'],
  ['liquid', '# Part {#part}\n\nText{: .lead}', '## Part\n\nText'],
  [
    'plain',
    'import A from \'./a.astro\'\n\n<Figure src="/u/gate.jpg" alt="A gate" />',
    photo('alt="A gate" '),
  ],
  [
    'plain',
    '<Note title="Mind this">\n\nText\n\n</Note>',
    '<Aside>\n\n**Mind this**\n\nText\n\n</Aside>',
  ],
])('%s: %s', async (dialect, text, markdown) => {
  const { body } = await converted(text, 'markdown', dialect);
  expect(body.trim()).toBe(markdown);
});

test.each([
  ['A{/* not seen */} b', 'A b'],
  ['{/* not\n\nseen */}\n\n<!-- nor this -->\n\nA', 'A'],
  ['A sum: {1 + 1}.', `A sum: ${toDo('{1 + 1}')}.`],
  ['{list.map((one) => <li>{one}</li>)}', toDo('{list.map((one) => <li>{one}</li>)}')],
  ["A{' '}*b*{`_c_`}{4}", 'A *b*\\_c_4'],
  ['import A from "a"\nexport const x = {\n  a: 1,\n\n  b: "c",\n}\n\nA', 'A'],
  ['<>\n  One\n\n  *Two*\n</>\n\nA <>b</>', 'One\n\n*Two*\n\nA b'],
  ['    Not code', 'Not code'],
  [
    '`{x}` and\n\n```js\nimport a from "a"\n{x}\n```',
    '`{x}` and\n\n```js\nimport a from "a"\n{x}\n```',
  ],
  ['# Part {#part}\n\nA <span style={{ color: "red" }}>b</span>', '## Part\n\nA b'],
  ['<Chart data={[{ a: 1 }]} />', toDo('<Chart data={[{ a: 1 }]} />')],
  [
    'import gate from "../u/gate.jpg"\n\n<Image src={gate} alt="A gate" width={600} />',
    photo('alt="A gate" '),
  ],
  [
    'import gate from "../u/gate.jpg"\n\n<img src={gate.src} alt={t.gate} />',
    `${photo('')}\n\n${toDo('{t.gate}')}`,
  ],
  [
    'A {b',
    '{/* To do: look through this text, whose MDX could not be read: Unexpected end of file in expression, expected a corresponding closing brace for `{` */}\n\nA \\{b',
  ],
])('MDX: %s', async (text, markdown) => {
  const { body } = await converted(text, 'markdown', 'mdx');
  expect(body.trim()).toBe(markdown);
});

test('a page of Jekyll in HTML has the same tags', async () => {
  const { body, words } = await converted('<p>A {{ page.x }} b</p>', 'html', 'liquid');
  expect(body.trim()).toBe(`A ${toDo('{{ page.x }}')}b`);
  expect(words.differences).toEqual([]);
});

test.each([
  [
    '[video mp4="https://x.example/a.mp4"][/video]',
    '<Video url="https://x.example/a.mp4" title="The headline" />',
  ],
  [
    '[embed]https://vimeo.com/1[/embed]',
    '<Video url="https://vimeo.com/1" title="The headline" />',
  ],
  ['[pullquote]Say[/pullquote]', '<PullQuote>\n\nSay\n\n</PullQuote>'],
  ['[button url="https://x.example/"]Go[/button]', '[Go](https://x.example/)'],
  ['[ninja_form id="2"]', toDo('[ninja_form id="2"]')],
  ['“He [Smith] came [sic],” she said', '“He \\[Smith] came \\[sic],” she said'],
  ['[[gallery]]', '\\[gallery]'],
])('WordPress: %s', async (text, markdown) => {
  const { body } = await converted(text);
  expect(body.trim()).toBe(markdown);
});
