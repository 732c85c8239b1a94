import { names, reads, refuses } from './reads.ts';

reads('ecli', {
  'zie <|ECLI:NL:RVS:2024:123|>.': 'ECLI:NL:RVS:2024:123',
  '<|ECLI:NL:RVS:2024:123|>.4 Daarnaast': 'ECLI:NL:RVS:2024:123',
  '<|ECLI:NL:HR:2001:AB1234|>.12': 'ECLI:NL:HR:2001:AB1234',
  '<|ECLI:BE:CASS:2019:ARR.20190905|>.': 'ECLI:BE:CASS:2019:ARR.20190905',
  '(<|ECLI:NL:RBMNE: 2021:6269|>, Rechtbank': 'ECLI:NL:RBMNE:2021:6269',
  '<|ECLI:EU:C:2021:15|>': 'ECLI:EU:C:2021:15',
  '<|ECLI:CE:ECHR:2009:0512JUD002345604|>': 'ECLI:CE:ECHR:2009:0512JUD002345604',
});
refuses('ecli', ['ECLI', 'ECLI:NL:RVS', 'ECLI:NL:RVS:24:1', 'een ECLI: zie hieronder']);
names({
  'ECLI:EU:C:2021:15': {
    title: 'ECLI:EU:C:2021:15',
    url: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:ECLI:EU:C:2021:15',
  },
  'ECLI:NL:RVS:2024:123': {
    title: 'ECLI:NL:RVS:2024:123',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2024:123',
  },
});
