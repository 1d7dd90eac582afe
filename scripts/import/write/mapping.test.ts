import { expect, test } from 'vitest';
import { archive, category, importOf, item, wxr } from '../import-fixture.ts';

const politics = category('politics', 'Politics');

test('an editor changes the mapping, and the next run follows', async () => {
  const { paper, from } = archive({ 'export.xml': wxr(item({ id: 1, more: politics })) });
  await importOf(from, paper.folder);
  const mapping = paper.read('.import/mapping.yaml');
  paper.write('.import/mapping.yaml', mapping.replace('sections/politics', 'sections/world'));
  await importOf(from, paper.folder);
  expect(paper.read('articles/2020/story-1.mdx')).toContain('section: world');
  expect(paper.names()).toContain('sections/world.yaml');
  paper.write('.import/mapping.yaml', mapping.replace('sections/politics', 'world'));
  await expect(importOf(from, paper.folder)).rejects.toThrow(
    /politics is "world"\. Mend: write sections/,
  );
});
