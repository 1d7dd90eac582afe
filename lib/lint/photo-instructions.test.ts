import { describe, expect, test } from 'vitest';
import { findBan, findLimit } from './photo-instructions.ts';

describe('instructions that forbid the use', () => {
  test.each([
    ['NO USE', 'NO USE'],
    ['No use!', 'No use'],
    ['Mandatory credit. NO USE ALLOWED.', 'NO USE ALLOWED'],
    ['NOT FOR PUBLICATION', 'NOT FOR PUBLICATION'],
    ['Internal: not for publication or broadcast.', 'not for publication or broadcast'],
    ['NOT TO BE USED', 'NOT TO BE USED'],
    ['DO NOT PUBLISH', 'DO NOT PUBLISH'],
    ['NO INTERNET', 'NO INTERNET'],
    ['NO INTERNET USE', 'NO INTERNET USE'],
    ['NO ONLINE USE; NO SALES', 'NO ONLINE USE'],
    ['NO DIGITAL USE', 'NO DIGITAL USE'],
    ['NO INTERNET/ONLINE/DIGITAL USE', 'NO INTERNET/ONLINE/DIGITAL USE'],
    ['NO SALES/NO INTERNET', 'NO SALES/NO INTERNET'],
    ['NO ARCHIVES, NO SALES, NO WEB', 'NO ARCHIVES, NO SALES, NO WEB'],
    ['NO SALES, ARCHIVES OR INTERNET', 'NO SALES, ARCHIVES OR INTERNET'],
    ['MANDATORY CREDIT - NO WEBSITES - NO TV', 'NO WEBSITES'],
    ['No use on the internet', 'No use on the internet'],
    ['Not for online use.', 'Not for online use'],
    ['INTERNET OUT', 'INTERNET OUT'],
    ['Online use prohibited', 'Online use prohibited'],
    ['FOR PRINT USE ONLY', 'FOR PRINT USE ONLY'],
    ['EMBARGOED', 'EMBARGOED'],
    ['EMBARGOED UNTIL 0600 GMT, MAY 12', 'EMBARGOED UNTIL 0600 GMT, MAY 12'],
    ['EMBARGO: 12 May 2024, 06:00', 'EMBARGO'],
    ['Not for release before 6 a.m.', 'Not for release before 6 a'],
    ['PICTURE KILL: wrong person named', 'PICTURE KILL'],
  ])('%s', (instructions, passage) => {
    expect(findBan(instructions)).toBe(passage);
  });
});

describe('instructions that forbid something else', () => {
  test.each([
    'NO SALES',
    'no sales',
    'NO ARCHIVES',
    'NO RESALES. NO ARCHIVES',
    'NO SALES / NO ARCHIVES',
    'MANDATORY CREDIT',
    'FOR USE WITHIN 14 DAYS',
    'FOR USE WITHIN 14 DAYS ONLY, NO SALES',
    'no use in print only',
    'NO PRINT',
    'NO USE IN PRINT',
    'NO TV USE',
    'ONLINE USE ONLY',
    'EDITORIAL USE ONLY',
    'FOR EDITORIAL USE ONLY. NOT FOR SALE FOR MARKETING OR ADVERTISING CAMPAIGNS',
    'NO COMMERCIAL USE',
    'NO ADVERTISING USE',
    'NOT FOR COMMERCIAL PUBLICATION',
    'NO THIRD PARTY SALES. NOT FOR USE BY THIRD PARTY DISTRIBUTORS',
    'NO USE IN BETTING, GAMES OR SINGLE CLUB PUBLICATIONS',
    'NO USE WITH UNAUTHORIZED AUDIO, VIDEO OR DATA',
    'NO USE WITHOUT PERMISSION',
    'NO USE AFTER 14 DAYS',
    'NO ONLINE SALES',
    'NO ONLINE ARCHIVES',
    'NO INTERNET ARCHIVING',
    'NO DIGITAL MANIPULATION',
    'NO PRINT OR DIGITAL ALTERATION',
    'NO CROPPING, DIGITAL ALTERATION OR RESALE',
    'NOT EMBARGOED',
    'NO EMBARGO',
    'EMBARGO LIFTED',
    'EMBARGOED UNTIL MONDAY. UPDATE: EMBARGO HAS BEEN LIFTED',
    'For the story on the arms embargo',
    'FRANCE OUT',
    'NO USE FRANCE',
    'Internet use allowed',
    '',
  ])('%s', (instructions) => {
    expect(findBan(instructions)).toBeUndefined();
  });
});

describe('instructions that let the right end', () => {
  test.each([
    ['FOR USE WITHIN 14 DAYS', 'FOR USE WITHIN 14 DAYS'],
    [
      'Mandatory credit; use within fourteen days of transmission',
      'use within fourteen days of transmission',
    ],
    ['NO USE AFTER MAY 12', 'NO USE AFTER MAY 12'],
    ['14 DAYS ONLY', '14 DAYS ONLY'],
    ['One-month licence', 'One-month licence'],
    ['FOR THE FIRST 48 HOURS', 'FOR THE FIRST 48 HOURS'],
    ['NO ARCHIVES', 'NO ARCHIVES'],
    ['NO RESALES. NO ARCHIVES', 'NO ARCHIVES'],
    ['NO SALES OR ARCHIVES', 'NO SALES OR ARCHIVES'],
    ['NO SALES/ARCHIVING', 'NO SALES/ARCHIVING'],
    ['Not for archival use', 'Not for archival use'],
    ['NARCH', 'NARCH'],
    ['NARCH30', 'NARCH30'],
    ['NORES NARCH NARCH30', 'NORES NARCH NARCH30'],
    ['narch14; mandatory credit', 'narch14'],
    ['NO ARCH', 'NO ARCH'],
    ['NO-ARCHIVES', 'NO-ARCHIVES'],
    ['NOARCH', 'NOARCH'],
    ['Keine Archivierung', 'Keine Archivierung'],
    ["PAS D'ARCHIVES", "PAS D'ARCHIVES"],
    ['NO ARCHIVAR', 'NO ARCHIVAR'],
    ['Expires 2024-05-12', 'Expires 2024-05-12'],
  ])('%s', (instructions, passage) => {
    expect(findLimit(instructions)).toBe(passage);
  });

  test.each([
    'MANDATORY CREDIT',
    'NO SALES',
    'Found in the archive of the museum',
    'Monarch of the realm',
    'The arch is no longer there',
    'No architect was asked',
    'Taken two days before the storm',
    'EDITORIAL USE ONLY',
    '',
  ])('but not %s', (instructions) => {
    expect(findLimit(instructions)).toBeUndefined();
  });
});
