import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { correctionKinds, storyKinds } from '../schema/choices.ts';
import { parse } from 'yaml';
import { frontSchema } from '../schema/front.ts';
import { editorSchema } from './editor-schemas.ts';

type Fields = { properties?: Record<string, unknown> };

const guide = readFileSync('docs/editors/guide.md', 'utf8');

test("the editors' guide speaks of every field of a story and of a photo", () => {
  const article = editorSchema('Article') as Fields;
  const lead = article.properties?.lead as Fields;
  const parts = [article, lead, lead.properties?.photo, lead.properties?.video] as Fields[];
  const fields = parts.flatMap(({ properties = {} }) => Object.keys(properties));
  const unsaid = fields.filter(
    (field) => !new RegExp(`\`${field}[\`:]|^ *${field}:`, 'm').test(guide),
  );
  expect(unsaid).toEqual([]);
});

test("the editors' guide speaks of every kind of story and of correction", () => {
  const words = [...Object.keys(storyKinds), ...Object.keys(correctionKinds)];
  const all = guide + readFileSync('docs/editors/what-to-do-when.md', 'utf8');
  expect(words.filter((word) => !all.includes(`\`${word}\``))).toEqual([]);
});

test('every front in the editors’ page of fronts is one that the check takes', () => {
  const page = readFileSync('docs/editors/fronts.md', 'utf8');
  const examples = Array.from(page.matchAll(/```yaml\n([^]*?)```/g), ([, text = '']) => text);
  const whole = examples.map((text) =>
    text.startsWith('- ') ? `blocks:\n${text.replace(/^/gm, '  ')}` : text,
  );
  expect(whole.map((text) => frontSchema.safeParse(parse(text)).error?.issues)).toEqual(
    whole.map(() => undefined),
  );
  expect(whole.length).toBeGreaterThanOrEqual(3);
  const kinds = editorSchema('Front').properties?.blocks as { items: { oneOf: Fields[] } };
  for (const { properties = {} } of kinds.items.oneOf) {
    const { const: kind = '' } = properties.kind as { const?: string };
    expect(page).toContain(`\`${kind}\``);
  }
});
