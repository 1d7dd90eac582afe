import { describe, expect, it } from 'vitest';
import { describePhoto } from './describe-photo.ts';
import type { FileRecord } from '../../lib/photos/file-record.ts';

const credit = 'Lev Radin/Sipa USA, via Reuters';
const carried: FileRecord = {
  caption: `Lorries wait at the gate of the crossing, some of them for days, their drivers say. ${credit}`,
  credit,
  creators: ['Lev Radin'],
  instructions: 'NO ARCHIVES',
  located: true,
  sourceType: 'compositeCapture',
  from: { caption: 'XMP', credit: 'XMP', creators: 'IIM', sourceType: 'XMP' },
};
const show = (record: FileRecord, width = 1600) =>
  describePhoto({
    file: 'content/photos/north/gate.jpg',
    src: 'north/gate.jpg',
    looks: { width, height: 900, color: '#777777' },
    record,
  });

/** The text of a section, with its line breaks undone. */
const section = (report: string, title: string) =>
  (report.split(`${title}\n`)[1]?.split(/\n\n(?=\S)/)[0] ?? '').replace(/\s+/g, ' ').trim();

describe('what the picture editor is shown', () => {
  it('says where each field comes from', () => {
    const rows = section(show(carried), 'The record, and where each field comes from');
    expect(rows).toContain('alt nobody gives it');
    expect(rows).toContain('some of them for days, their drivers say. (XMP)');
    expect(rows).toContain(`credit ${credit} (XMP)`);
    expect(rows).toContain('creator Lev Radin (IIM, which cuts long texts)');
  });

  it('says so of a credit that stands in the caption, and of a name in the credit', () => {
    const report = show({ caption: 'A gate. REUTERS/Jane Doe', from: { caption: 'EXIF' } });
    expect(report).toContain('A gate. (EXIF)');
    expect(report).toContain('REUTERS/Jane Doe (cut off the end of the caption)');
    expect(report).toContain('Jane Doe (read out of the credit)');
  });

  it('says so of a line that is made of a house and its maker', () => {
    const from = { credit: 'XMP', creators: 'XMP' } as const;
    const report = show({ credit: 'REUTERS', creators: ['Jane Doe'], from });
    expect(report).toContain('REUTERS/Jane Doe (XMP says "REUTERS")');
  });

  it('tells what the check tells of the file, and only then', () => {
    const title = 'What the check tells of the file';
    const rows = section(show({ from: {}, notes: [{ kind: 'moving' }] }), title);
    expect(rows).toContain('it moves; readers see its first frame mend save the frame');
    expect(show({ from: {} })).not.toContain(title);
  });

  it('tells size, position and instructions', () => {
    const report = show(carried);
    expect(report).toContain('1600 × 900 pixels; wide enough for a lead');
    expect(report).toContain('in the file (GPS); in no file that we send');
    expect(report).toContain('NO ARCHIVES');
    expect(show(carried, 1199)).toContain('1199 × 900 pixels; a lead wants 1200 at least');
    expect(show({ from: {} })).toContain('not in the file');
  });

  it('takes the credit apart, and says when it cannot', () => {
    expect(section(show(carried), 'The credit, taken apart')).toBe(
      'names Lev Radin agency Reuters chain Sipa USA, then Reuters licence none',
    );
    const strange = show({ credit: 'qq zz 12!', from: { credit: 'XMP' } });
    expect(strange).toContain('The grammar does not know this line; it is printed as it is.');
    expect(show({ from: {} })).toContain('no credit');
  });

  it('prints one and the same credit for every surface', () => {
    const rows = section(show(carried), 'What each surface prints');
    for (const surface of ['media:credit', 'creditText', 'photoshop:Credit', 'page, credit']) {
      expect(rows).toContain(`${surface} ${credit}`);
    }
    expect(rows).toContain(`${credit} (Composite picture)`);
    expect(rows).toContain('creator Lev Radin (Person)');
    expect(rows).toContain('dc:creator Lev Radin');
  });

  it('names what is missing, and what must be pasted', () => {
    expect(section(show(carried), 'What is missing')).toMatch(/^alt must be written/);
    expect(show(carried)).toContain('needed: src, alt; the file gives the rest');
    const whole = { ...carried, alt: 'A queue of lorries', copyright: '© Lev Radin' };
    expect(section(show(whole), 'What is missing')).toBe('nothing');
    expect(show({ from: {} })).toContain('needed: src, alt, credit');
    expect(show(whole)).toContain('    src: north/gate.jpg\n    alt: A queue of lorries\n');
  });

  it('keeps to 80 columns', () => {
    const long = 'Words that go on and on, without an end, '.repeat(20);
    const lines = show({ ...carried, caption: long, instructions: long }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});
