import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { addressees } from '../../server/parse/addressees.ts';
import { parseBriefly } from '../../server/parse/parse.ts';

/** What stands between those who ask and the rest of a header, and whom that names. */
const headers: Readonly<Record<string, string>> = {
  'het lid Bos (VVD) aan de Minister van Financiën over': 'minister Financiën',
  'het lid Bos (VVD) aan de Staatssecretaris van Landbouw, Natuur en\nVoedselkwaliteit over':
    'staatssecretaris Landbouw, Natuur en Voedselkwaliteit',
  'de leden Bos en Hoekwater (beiden D66) aan de minister voor Klimaat inzake': 'minister Klimaat',
  'het lid Bos (VVD) aan de Ministers van Asiel en Migratie, voor Buitenlandse Handel en van Defensie over':
    'minister Asiel en Migratie; minister Buitenlandse Handel; minister Defensie',
  'het lid Bos (VVD) aan de Minister van Financiën en de Staatsecretaris van Defensie over':
    'minister Financiën; staatssecretaris Defensie',
  'het lid Bos (VVD) aan de Minister-President en aan de Minister van Defensie over':
    'minister-president; minister Defensie',
  // Two, or one of a long name.
  'het lid Bos (VVD) aan de Ministers van Financiën, Defensie over': '',
  'het lid Bos (VVD) aan de Minister en de Staatssecretaris van Defensie over': '',
  'het lid Bos (VVD) aan de Minister van Financiën (ingezonden': '',
  'het lid Bos (VVD) aan de Minister-President (ingezonden': '',
  'het lid Bos (VVD) aan de regering over': '',
  'het lid Bos (VVD) over': '',
};

for (const [header, expected] of Object.entries(headers)) {
  test(`questions of ${JSON.stringify(header)} are put to ${expected || 'nobody who is sure'}`, () => {
    const found = addressees(
      parseBriefly(`Vragen van ${header} bruggen (ingezonden 2 oktober 2029).\n\nVraag 1\nWaar?\n`),
    );
    strictEqual(found.map(({ role, department }) => [role, department].filter(Boolean).join(' ')).join('; '), expected);
  });
}
