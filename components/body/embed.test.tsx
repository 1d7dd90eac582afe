import { expect, test } from 'vitest';
import { newYork } from '@/lib/language/locale-fixture';
import { Embed } from './embed';
import { render } from '../markup-fixture';

test('the name of the host runs for itself, whatever way the title does', () => {
  const host = 'datawrapper.dwcdn.net';
  const said = { title: 'رسم', url: `https://${host}/aBc12/1/`, host };
  const colors = { ground: '#ffffff', text: '#000000' };
  const figure = render(
    <Embed {...said} photo={undefined} isFramed={false} colors={colors} locale={newYork} />,
  );
  expect(figure.querySelector('bdi')?.textContent).toBe(host);
});
