/** Where an address of `redirects.yaml` leads: to something that is there, without a further step. */
import { isOpen, spell } from '../addresses/former-addresses.ts';
import { isOwnFile } from '../schema/own-files.ts';
import { alike } from './check-references.ts';
import type { Fault } from './check-former-addresses.ts';
import { isOutside, type FormerPlace } from './former-places.ts';
import { isHouseAddress } from './house-routes.ts';
import { addressAt, nameOf, type Address, type Addresses } from './link-targets.ts';

export function judgeTarget({ from, to }: FormerPlace, addresses: Addresses): Fault | undefined {
  if (isOpen(to) && !isOpen(from)) {
    const mend = `write ${from.replace(/\/?$/, '/*')} on the left, or leave the * out`;
    return { message: `leads to ${to}, and has no * that would say what to put there`, mend };
  }
  if (isOutside(to)) return undefined;
  const plain = isOpen(to) ? to.slice(0, -2) || '/' : to;
  const target = spell(plain.replace(/#.*$/s, ''));
  if (!target || to.startsWith('//') || /[*\s\\]/.test(plain)) {
    const mend = 'write a path of the paper, from / on, or an address that begins with https://';
    return { message: `leads to "${to}", which is no address`, mend };
  }
  if (isOpen(to)) return furtherStep(to, addresses) ?? below(to, addresses);
  const path = target.key || '/';
  // A picture is found by its name, a file is told where a text names it; one that is gone is like no redirect.
  if (isPicture(path) || isOwnFile(path)) return undefined;
  const address = addressAt(addresses, path);
  return address ? whether(to, address, addresses.now) : missing(to, path, addresses);
}

/** Of a pattern, whatever it leads to is looked at by one that nobody has. */
function furtherStep(to: string, { former }: Addresses): Fault | undefined {
  const steps = [isOpen(to) ? `${to.slice(0, -1)}an-address-that-nobody-has` : to];
  for (let next = step(steps[0]!, former); next; next = step(next, former)) {
    // A pattern within itself makes an address that is longer each time.
    const isCircle = steps.includes(next) || steps.length === 10;
    steps.push(next);
    if (!isCircle) continue;
    const mend = 'name the page that readers are to see';
    return { message: `leads in a circle, by ${steps.slice(0, 3).map(shown).join(', ')}`, mend };
  }
  if (steps.length === 1) return undefined;
  const last = shown(steps.at(-1)!);
  return { message: `leads to ${to}, which leads on to ${last}`, mend: `write ${last}` };
}

const shown = (path: string) => path.replace('an-address-that-nobody-has', '*');

function step(address: string, former: Addresses['former']): string | undefined {
  const [, path = '', query = ''] = /^([^?#]*)([^#]*)/.exec(address) ?? [];
  return former(path, query);
}

function below(to: string, { known }: Addresses): Fault | undefined {
  const start = `${spell(to.slice(0, -1))!.key}/`;
  if (isPicture(start)) return undefined;
  if ([...known.keys()].some((path) => path.startsWith(start))) return undefined;
  const mend = 'name a path that pages of the paper stand below, like /articles/*';
  return { message: `leads to ${to}, and nothing is there`, mend };
}

const isPicture = (path: string) => path.startsWith('/photos/');

function missing(to: string, path: string, addresses: Addresses): Fault | undefined {
  const fault = furtherStep(to, addresses);
  if (fault || isHouseAddress(path)) return fault;
  const room = path.replace(/^(\/[^/]*).*/, '$1');
  const near = alike(
    path,
    [...addresses.known.keys()].filter((key) => key.startsWith(room)),
  );
  const mend = near ? `use one of ${near}` : 'write an address of the paper, like /sections/<id>';
  return { message: `leads to ${to}, which does not exist`, mend };
}

function whether(to: string, address: Address, now: number): Fault | undefined {
  const name = nameOf(address);
  if (address.withdrawn) {
    const message = `leads to ${to}, the withdrawn ${name}`;
    const mend = 'take it out, or keep it if readers should meet the notice';
    return { message, mend, warning: true };
  }
  if (address.shownFrom <= now) return undefined;
  const when =
    address.shownFrom === Infinity
      ? 'which readers cannot see'
      : `which is not there before ${new Date(address.shownFrom).toISOString()}`;
  const mend = 'nothing is wrong if it is meant; until then readers meet 404';
  return { message: `leads to ${to}, the ${name}, ${when}`, mend, warning: true };
}
