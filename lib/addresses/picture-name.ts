/** Pictures by the path that older systems gave them, below their folder of uploads. */
import { idOf } from './id-of.ts';

/**
 * One name for a picture, all the sizes that WordPress and Ghost made of it, and its file in `content/photos`:
 * `2021/08/The-Gate-300x200.jpg` is `2021/08/the-gate`.
 */
export function pictureName(path: string): string {
  const whole = path
    .replace(/(^|\/)size\/w\d+(?:h\d+)?\/(?:format\/\w+\/)?/, '$1')
    .replace(/\.\w+$/, '')
    .replace(/-\d{2,5}x\d{2,5}$/, '')
    .replace(/-scaled$/, '');
  return whole.split('/').map(idOf).filter(Boolean).join('/');
}
