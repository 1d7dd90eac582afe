import { expect, test } from 'vitest';
import { ContentFault } from './content-fault';
import { render } from '../markup-fixture';

test('a fault is printed as the check prints it, line for line', () => {
  const fault =
    'content/a.mdx:4: section names "<b>". Mend: use one of world.\ncontent/b.mdx:1: no.';
  const alert = render(<ContentFault fault={fault} />).querySelector('[role="alert"] pre');
  expect(alert?.textContent).toBe(fault);
});
