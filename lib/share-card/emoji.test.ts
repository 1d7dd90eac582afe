import { expect, test } from 'vitest';
import { emojiIn, withoutEmoji } from './emoji.ts';

test.each([
  ['Ferry 🚢 sails 👩🏽‍🚒 again', 'Ferry sails again', ['🚢', '👩🏽‍🚒']],
  ['🇵🇸 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'and', ['🇵🇸', '🏴󠁧󠁢󠁳󠁣󠁴󠁿']],
  ['#️⃣1 and 🚢, 🚢', '#1 and ,', ['#️⃣', '🚢']],
  ['☕', '', ['☕']],
  ['© 2024 ® ™, 5 × 3', '© 2024 ® ™, 5 × 3', []],
  ['می‌خواهم', 'می‌خواهم', []],
  ['क्‍ष', 'क्‍ष', []],
  ['', '', []],
])('%s without its emoji', (line, rest, emoji) => {
  expect(withoutEmoji(line)).toBe(rest);
  expect(emojiIn(line)).toEqual(emoji);
});
