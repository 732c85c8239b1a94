const TITLE = 'Vragen van het lid Vaarman aan de Minister van Water over het veer (ingezonden 3 mei 2030).';

/** An official publication of our own in XML, as its publisher has them. */
export function publicationXml(number: string, more = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie>
  <metadata>
    <meta name="OVERHEIDop.externMetadataRecord" scheme="" content="https://zoek.officielebekendmakingen.nl/${number}/metadata.xml"/>
  </metadata>
  <kamervragen>
    <kamervraagomschrijving type="vraag">${TITLE}</kamervraagomschrijving>
    <vraag><nr status="officieel">Vraag 1</nr><al>Vaart het veer nog?</al></vraag>
    <antwoord><nr status="officieel">Antwoord 1</nr><al>Ja, het veer vaart. ${more}</al></antwoord>
  </kamervragen>
</officiele-publicatie>
`;
}

/** The same as a web page. */
export function publicationPage(number: string, more = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml">
  <head><meta name="DC.identifier" scheme="OVERHEIDop.ParlID" content="${number}" /><title></title></head>
  <body><div id="broodtekst">
    <h1>${TITLE}</h1>
    <div class="vraag"><h2 class="stuktitel">Vraag 1</h2><p>Vaart het veer nog?</p></div>
    <div class="antwoord"><h2 class="stuktitel">Antwoord 1</h2><p>Ja, volgens de pagina vaart het veer. ${more}</p></div>
  </div></body>
</html>
`;
}
