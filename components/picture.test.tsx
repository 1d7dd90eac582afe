import { expect, test } from 'vitest';
import { makePicture } from '@/lib/archive/article-fixture';
import { render } from './markup-fixture';
import { Picture } from './picture';

const namesOf = (width: number, height: number) => {
  const photo = makePicture({ id: 'abc', width, height });
  return render(<Picture photo={photo} role="standard" alt="" />).innerHTML.match(
    /(?<=\/photos\/abc\/)[\w.-]+/g,
  );
};

test('a teaser names the crop of a picture of another shape', () => {
  expect(namesOf(1600, 1067)).toContain('16x9-960.jpg');
  expect(namesOf(1600, 1067)).not.toContain('960.jpg');
});

test('one of its own shape it names as its story does', () => {
  expect(namesOf(1600, 900)).toContain('960.jpg');
  expect(namesOf(1600, 900)!.filter((name) => name.startsWith('16x9'))).toEqual([]);
});

test('the browser chooses by what it has laid out, save for what the head of a page asks for before that', () => {
  const photo = makePicture({ id: 'abc', width: 1600, height: 900 });
  const sizesOf = (first: boolean) => {
    const body = render(<Picture photo={photo} role="compact" alt="" first={first} />);
    const elements = [...body.querySelectorAll('source, img')];
    return elements.map((element) => element.getAttribute('sizes'));
  };
  expect(sizesOf(false)).toEqual(['auto, 7rem', 'auto, 7rem', 'auto']);
  expect(sizesOf(true)).toEqual(['7rem', '7rem', null]);
});
