import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { drawChart } from './chart.ts';
import type { Report } from './results.ts';

const machine = { cpu: 'a', cores: 2, memoryGiB: 24, system: 'b', node: '20', chromium: '156' };
const other = {
  cold: { seconds: 7, runs: [] },
  rebuild: { seconds: 1, runs: [] },
  peakSumBytes: null,
};
const builds = [100, 1000].map((stories) => ({
  stories,
  cold: { seconds: stories / 50, runs: [] },
  rebuild: { seconds: 1, runs: [] },
  peakSumBytes: null,
  peers: { Other: other },
}));
const report: Report = { builds: { date: '2026-11-22', commit: 'c', machine, figures: builds } };

function texts(drawn: string): (string | null)[] {
  const { window } = new JSDOM(drawn, { contentType: 'image/svg+xml' });
  return [...window.document.querySelectorAll('text.own')].map((text) => text.textContent);
}

test('what was measured has a bar, what was not says so', () => {
  const words = texts(drawChart(report)).filter((text) => text !== 'Broadsheet');
  expect(words).toEqual([...Array<string>(5).fill('not measured'), '20']);
});

test('with nothing measured it is still a picture', () => {
  expect(texts(drawChart({})).filter((text) => text === 'not measured')).toHaveLength(6);
});

test('a peer stands where it was measured in the same run, and the note says which were not', () => {
  expect(drawChart(report)).toContain('>Other</text>');
  const peers = { present: [], absent: ['Third'] };
  expect(drawChart({ builds: { ...report.builds!, peers } })).toContain('Left out: Third.');
});
