import { describe, expect, test } from 'vitest';
import { formatDate, formatDay, formatInstant, toZonedIso } from './dates.ts';
import { newYork } from './locale-fixture.ts';

describe('for machines: an instant in the newsroom’s zone, with its offset', () => {
  test.each([
    [
      'the last second of winter in New York',
      'America/New_York',
      '2024-03-10T06:59:59Z',
      '2024-03-10T01:59:59-05:00',
    ],
    [
      'the first second of summer in New York',
      'America/New_York',
      '2024-03-10T07:00:00Z',
      '2024-03-10T03:00:00-04:00',
    ],
    [
      'half past one, the first time',
      'America/New_York',
      '2024-11-03T05:30:00Z',
      '2024-11-03T01:30:00-04:00',
    ],
    [
      'half past one, the second time',
      'America/New_York',
      '2024-11-03T06:30:00Z',
      '2024-11-03T01:30:00-05:00',
    ],
    [
      'the last second of winter in Paris',
      'Europe/Paris',
      '2024-03-31T00:59:59Z',
      '2024-03-31T01:59:59+01:00',
    ],
    [
      'the first second of summer in Paris',
      'Europe/Paris',
      '2024-03-31T01:00:00Z',
      '2024-03-31T03:00:00+02:00',
    ],
    [
      'the last second of summer in Paris',
      'Europe/Paris',
      '2024-10-27T00:59:59Z',
      '2024-10-27T02:59:59+02:00',
    ],
    [
      'the first second of winter in Paris',
      'Europe/Paris',
      '2024-10-27T01:00:00Z',
      '2024-10-27T02:00:00+01:00',
    ],
    [
      'a zone half an hour off',
      'Asia/Kolkata',
      '2024-02-13T18:29:59Z',
      '2024-02-13T23:59:59+05:30',
    ],
    ['midnight', 'Asia/Kolkata', '2024-02-13T18:30:00Z', '2024-02-14T00:00:00+05:30'],
    ['UTC', 'UTC', '2024-02-13T16:00:00-05:00', '2024-02-13T21:00:00+00:00'],
    ['London in winter', 'Europe/London', '2024-02-13T21:00:00Z', '2024-02-13T21:00:00+00:00'],
  ])('%s', (_, timeZone, instant, iso) => {
    expect(toZonedIso(instant, { timeZone })).toBe(iso);
    expect(Date.parse(iso)).toBe(Date.parse(instant));
  });
});

describe('for machines, where the zone has no offset that can be written', () => {
  test.each([
    [
      'seconds, before standard time',
      'America/New_York',
      '1880-06-01T12:00:00Z',
      '1880-06-01T07:04:00-04:56',
    ],
    [
      'seconds, later still',
      'Africa/Monrovia',
      '1971-12-31T00:00:00Z',
      '1971-12-30T23:15:00-00:45',
    ],
    [
      'more than fourteen hours',
      'Asia/Manila',
      '1840-01-01T00:00:00Z',
      '1839-12-31T10:00:00-14:00',
    ],
    ['a year of three figures', 'UTC', '0880-06-01T12:00:00Z', '0880-06-01T12:00:00+00:00'],
    ['a year of one figure', 'Europe/Paris', '0009-01-02T03:04:05Z', '0009-01-02T03:13:05+00:09'],
    ['a year of five figures', 'UTC', '9999-12-31T23:59:59-05:00', '9999-12-31T23:59:59-05:00'],
    [
      'a year before the first',
      'America/New_York',
      '0001-01-01T00:00:00Z',
      '0001-01-01T00:00:00+00:00',
    ],
    ['parts of a second', 'UTC', '2024-02-13T16:00:00.999Z', '2024-02-13T16:00:00+00:00'],
  ])('%s', (_, timeZone, instant, iso) => {
    expect(toZonedIso(instant, { timeZone })).toBe(iso);
  });

  test('in every zone, at any time, what is written is the same instant', () => {
    const years = [
      '0001',
      '0500',
      '1000',
      '1650',
      '1840',
      '1880',
      '1911',
      '1945',
      '1972',
      '2024',
      '2200',
      '9999',
    ];
    const instants = years.flatMap((year) => [
      `${year}-01-01T00:00:00Z`,
      `${year}-07-13T12:34:56Z`,
    ]);
    const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
    expect(zones.length).toBeGreaterThan(400);
    for (const timeZone of zones) {
      for (const instant of [...instants, '9999-12-31T23:59:59Z']) {
        const iso = toZonedIso(instant, { timeZone });
        expect(iso, timeZone).toMatch(
          /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-](0\d|1[0-3]|14(?=:00)):[0-5]\d$/,
        );
        expect(Date.parse(iso), `${timeZone} ${iso}`).toBe(Date.parse(instant));
        expect(toZonedIso(iso, { timeZone })).toBe(iso);
      }
    }
  });
});

describe('for readers', () => {
  /** Some versions of Intl join PM to the time, some do not. */
  const words = (text: string) => text.replaceAll('\u00A0', ' ');
  const kolkata = { language: 'en', timeZone: 'Asia/Kolkata' };

  test('the time names its zone, which summer changes', () => {
    expect(words(formatInstant('2024-02-13T21:00:00Z', newYork))).toBe(
      'February 13, 2024, 4:00 PM EST',
    );
    expect(words(formatInstant('2024-07-13T20:05:00Z', newYork))).toBe(
      'July 13, 2024, 4:05 PM EDT',
    );
  });

  test('the day is that of the newsroom, not of the author or of UTC', () => {
    const instant = '2024-02-13T16:00:00-05:00';
    expect(formatDate(instant, newYork)).toBe('February 13, 2024');
    expect(formatDate(instant, kolkata)).toBe('February 14, 2024');
    expect(formatDay(instant, newYork)).toBe('Tuesday, February 13, 2024');
    expect(formatDay(instant, kolkata)).toBe('Wednesday, February 14, 2024');
  });

  test('the language is that of the paper', () => {
    const paris = { ...newYork, language: 'fr', timeZone: 'Europe/Paris' };
    expect(formatDate('2024-02-13T23:30:00Z', paris)).toBe('14 février 2024');
    expect(formatInstant('2024-02-13T23:30:00Z', paris)).toContain('00:30');
  });

  test('no narrow space, which the typeface does not hold, is let through from Intl', () => {
    const { prototype } = Intl.DateTimeFormat;
    const format = Object.getOwnPropertyDescriptor(prototype, 'format') ?? {};
    const narrow = () => '4:00\u202FPM';
    Object.defineProperty(prototype, 'format', { get: () => narrow, configurable: true });
    try {
      for (const write of [formatInstant, formatDate, formatDay]) {
        expect(write('2024-02-13T21:00:00Z', newYork)).toMatch(/^(4:00 PM(, )?)+$/);
      }
    } finally {
      Object.defineProperty(prototype, 'format', format);
    }
  });
});
