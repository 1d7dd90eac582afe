import { expect, test } from 'vitest';
import { clockDuration, spokenDuration } from './duration.ts';

test.each([
  ['PT5S', '0:05', '5 seconds'],
  ['PT1M', '1:00', '1 minute'],
  ['PT1M5S', '1:05', '1 minute 5 seconds'],
  ['PT10M1S', '10:01', '10 minutes 1 second'],
  ['PT65S', '1:05', '1 minute 5 seconds'],
  ['PT90M', '1:30:00', '1 hour 30 minutes'],
  ['PT1H2M3S', '1:02:03', '1 hour 2 minutes 3 seconds'],
  ['PT2H', '2:00:00', '2 hours'],
  ['PT1H1S', '1:00:01', '1 hour 1 second'],
])('%s reads %s and is said "%s"', (duration, clock, spoken) => {
  expect(clockDuration(duration, { language: 'en' })).toBe(clock);
  expect(spokenDuration(duration, { language: 'en' })).toBe(spoken);
});
