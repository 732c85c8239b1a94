import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { addressOf } from '../../server/text/addresses.ts';

leads({
  'https://www.voorbeeld.nl': 'https://www.voorbeeld.nl/',
  'HTTPS://NU.nl/Artikel/12': 'https://nu.nl/Artikel/12',
  'https://voorbeeld.nl:8443/a?b=c#d': 'https://voorbeeld.nl:8443/a?b=c#d',
  'https://voorbeeld.nl/@dorp/één': 'https://voorbeeld.nl/@dorp/%C3%A9%C3%A9n',
  // Letters beyond ASCII in a host are shown by their code, whatever they look like.
  'https://één.nl/': 'https://xn--n-9faa.nl/',
  'https://www.tweed\u0435kamer.nl/': 'https://www.xn--tweedkamer-osi.nl/',
  'https://\u0441\u043e\u0441\u043e.nl/': 'https://xn--n1aahb.nl/',
  'https://\uff4e\uff4f\uff53\u3002nl/': 'https://nos.nl/',
  // Who must serve https does.
  'http://www.rijksoverheid.nl/a': 'https://www.rijksoverheid.nl/a',
  'http://overheid.nl:80/a': 'https://overheid.nl/a',
  'http://eur-lex.europa.eu/a': 'https://eur-lex.europa.eu/a',
  [`https://voorbeeld.nl/${'a'.repeat(2048 - 21)}`]: `https://voorbeeld.nl/${'a'.repeat(2048 - 21)}`,
});

leadsNowhere([
  'http://voorbeeld.nl/a',
  'http://rijksoverheid.nl.voorbeeld.nl/',
  'http://nietrijksoverheid.nl/',
  'http://www.rijksoverheid.nl:8080/',
  'https://www.tweedekamer.nl@voorbeeld.nl/',
  'https://www.tweedekamer.nl:geheim@voorbeeld.nl/',
  'https://:geheim@voorbeeld.nl/',
  'https://www.tweedekamer.nl\\@voorbeeld.nl/',
  'https:\\\\voorbeeld.nl/',
  'https:voorbeeld.nl',
  'https:/voorbeeld.nl',
  'https://voorbeeld.nl/a b',
  'https://voorbeeld.nl/a\tb',
  'https://voorbeeld.nl/a\u0000b',
  'https://voorbeeld.nl/\u202elmth.a',
  'https://voorbeeld.nl/\u2066a',
  'https://voor\u200bbeeld.nl/',
  'https://voor\u00adbeeld.nl/',
  'https://voorbeeld.nl/\u{e0061}',
  'https://voorbeeld.nl/\u3164',
  'https://localhost/',
  'https://127.1/',
  'https://0x7f.0.0.1/',
  'https://[::1]/',
  'https://a℀b.nl/',
  'https://',
  'ftp://voorbeeld.nl/',
  'file:///etc/passwd',
  'command:workbench.action.quit',
  'javascript:alert(1)',
  'voorbeeld.nl',
  '',
  `https://voorbeeld.nl/${'a'.repeat(2048 - 20)}`,
  `https://voorbeeld.nl/${'é'.repeat(400)}`,
]);

test('an address is one however often it is asked for', () => {
  for (let time = 0; time < 10_000; time++) strictEqual(addressOf('https://één.nl/'), 'https://xn--n-9faa.nl/');
});

function leads(addresses: Readonly<Record<string, string>>) {
  for (const [printed, address] of Object.entries(addresses)) {
    test(`${JSON.stringify(printed.slice(0, 60))} leads to ${address.slice(0, 60)}`, () =>
      strictEqual(addressOf(printed), address));
    test(`${address.slice(0, 60)} stays what it is`, () => strictEqual(addressOf(address), address));
  }
}

function leadsNowhere(addresses: readonly string[]) {
  for (const printed of addresses) {
    test(`${JSON.stringify(printed.slice(0, 60))} leads nowhere`, () => strictEqual(addressOf(printed), undefined));
  }
}
