import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { shown } from '../../../server/shell/cli/output.ts';

test('of a text that somebody looks at nothing is left that a terminal obeys', () => {
  strictEqual(shown('Ja,\t“né”.\r\nNee.\n'), 'Ja,\t“né”.\r\nNee.\n');
  strictEqual(shown('\x1b[31mJa\x07\x9b2J\x85\x0b\x0c\x7f\x00'), '�[31mJa��2J�����');
  strictEqual(shown('Nee.\rJa.\n\r'), 'Nee.�Ja.\n�');
});
