/** For tests: sitemaps held against the schemas of e2e/schemas by xmllint, where the machine has it. */
import { spawnSync } from 'node:child_process';

/** False on a machine without xmllint, whose tests are then left out by name. */
export const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

/** @returns what xmllint finds wrong; empty for a valid file */
export function schemaFaults(xml: string, schema: 'sitemap' | 'sitemap-index'): string {
  const file = `e2e/schemas/${schema}.xsd`;
  const args = ['--nonet', '--noout', '--huge', '--schema', file, '-'];
  const { status, stderr } = spawnSync('xmllint', args, { input: xml, encoding: 'utf8' });
  return status === 0 ? '' : stderr;
}
