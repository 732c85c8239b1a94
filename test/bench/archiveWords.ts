/** What the documents of a generated archive are made of: words of our own, in which nobody real asks or answers. */

export const MEMBERS: readonly (readonly [name: string, party: string])[] = [
  ['Hoekwater', 'GroenLinks-PvdA'],
  ['Van den Oever', 'CDA'],
  ['Sluijter', 'CDA'],
  ['Terpstra-Vos', 'VVD'],
  ['Aardenburg', 'VVD'],
  ['De Krom', 'SP'],
  ['Lindeboom', 'SP'],
  ['Van Wijngaarden-Smit', 'D66'],
  ['Oosterhof', 'D66'],
  ['El Hamri', 'DENK'],
  ['Bosgraaf', 'PVV'],
  ['Molenkamp', 'PVV'],
  ['Kuipers-Zwart', 'ChristenUnie'],
  ['Van ’t Veld', 'SGP'],
  ['Grashoek', 'BBB'],
  ['Zilverberg', 'NSC'],
  ['Nijdam', 'Volt'],
  ['Rietveen', 'PvdD'],
  ['Duinhoven', 'JA21'],
  ['Brandsema', 'FVD'],
];

export const MINISTERS: readonly (readonly [name: string, department: string])[] = [
  ['Terbruggen', 'Economische Zaken en Klimaat'],
  ['Aalbers', 'Landbouw, Natuur en Voedselkwaliteit'],
  ['Zandstra', 'Financiën'],
  ['Van der Laak', 'Infrastructuur en Waterstaat'],
  ['Meeuwisse', 'Justitie en Veiligheid'],
  ['De Rooij-Blom', 'Volksgezondheid, Welzijn en Sport'],
  ['Hartgers', 'Onderwijs, Cultuur en Wetenschap'],
  ['Van Schaik', 'Sociale Zaken en Werkgelegenheid'],
  ['Lammertink', 'Binnenlandse Zaken en Koninkrijksrelaties'],
  ['Overdijk', 'Buitenlandse Zaken'],
  ['Stuiver', 'Defensie'],
  ['Wolthuis', 'Volkshuisvesting en Ruimtelijke Ordening'],
];

/** Dossiers, the most cited first. */
export const DOSSIERS = Array.from({ length: 400 }, (_, rank) => 19_637 + ((rank * 7_919) % 17_000));
export const CHAPTERS = ['', ' VI', ' VII', ' VIII', ' XII', ' XIII', ' XVI'];

/** Places and things are put together of two, so that an archive has thousands of different ones. */
export const PLACE_STARTS =
  'Ooster Wester Noorder Zuider Molen Beek Duin Heide Ried Veld Klooster Hazel Linden Eiken Berken Zwaan Otter Reiger Brug Sluis Terp Polder Hoge Lage Nieuwe Oude Grote Kleine Lange Korte Diepe Gouden'.split(
    ' ',
  );
export const PLACE_ENDS =
  'lo dam dijk veen woude horst drecht broek monde kerk haven wijk zijl berg dal hout akker meer voort wolde'.split(
    ' ',
  );
export const THING_STARTS =
  'bus spoor school water energie huur zorg natuur belasting voedsel bagger mest asiel politie brand jeugd ouderen dorps stads haven lucht geluids bodem gas wind zonne warmte woon werk data toeslag kust rivier veer fiets tram verkeers bouw sloop sport muziek museum bibliotheek winkel markt post bank verzekerings pensioen studie stage huisarts apotheek ziekenhuis tand kraam dieren visserij tuinbouw'.split(
    ' ',
  );
export const THING_ENDS =
  'vervoer beleid toezicht fonds register loket tarief contract onderzoek akkoord programma netwerk tekort overschot heffing subsidie norm vergunning keuring raming planning capaciteit veiligheid kwaliteit voorziening bijdrage regeling bestuur dienst inspectie'.split(
    ' ',
  );

/** What is asked; `{thing}` and its like are filled in, `@` is where a note may stand. */
export const QUESTIONS = [
  'Kent u het bericht «{Thing} in {place} onder druk»@ en het onderzoek waarop het is gebaseerd?@',
  'Klopt het dat het aantal klachten over {thing} in {place} tussen {year} en {year} is gestegen van {count} naar {count}? Zo nee, wat zijn dan de juiste cijfers?',
  'Hoeveel gemeenten hebben op dit moment geen {thing}, en hoeveel waren dat er in {year}?',
  'Kunt u uitsplitsen hoeveel euro er in {year} aan {thing} is uitgegeven, en welk deel daarvan in {place} terecht is gekomen?',
  'Deelt u de mening dat {thing} voor inwoners van {place} bereikbaar moet blijven, ook als {thing} daarvoor moet wijken? Kunt u dat toelichten?',
  'Waarom is de Kamer niet eerder ingelicht over de gevolgen van {thing} voor {thing}, terwijl daar in {year} al om is gevraagd?@',
  'Welke maatregelen neemt u om te voorkomen dat de situatie in {place} zich herhaalt in {place} en {place}?',
  'Op welke wijze is de motie-{member}@ over {thing} uitgevoerd, en wanneer ontvangt de Kamer daarover een brief?',
  'Bent u bereid met de provincie en met de gemeente {place} in gesprek te gaan over {thing}? Zo ja, op welke termijn?',
  'Wat is uw reactie op de stelling van de Vereniging {Thing} dat het budget voor {year} {count} miljoen euro te laag is?@',
  'Herinnert u zich uw antwoorden op eerdere vragen over {thing} ({earlier})? Geldt wat u daar schreef nog steeds?',
  'Kunt u deze vragen afzonderlijk van elkaar en vóór het commissiedebat over {thing} beantwoorden?',
];

/** What is answered, sentence by sentence. */
export const ANSWERS = [
  'In {year} ging het om {count} meldingen, in {year} om {count}; een deel van het verschil komt door een andere manier van tellen.',
  'Het is aan de gemeente {place} om hierover te beslissen, binnen de kaders die de wet stelt.',
  'Voor {thing} is in de begroting een bedrag van {count} miljoen euro opgenomen.@',
  'Ik verwijs hiervoor naar {dossier}, waarin ook de gevolgen voor {thing} zijn beschreven.',
  'In antwoord op eerdere vragen heb ik geschreven dat {thing} en {thing} niet los van elkaar kunnen worden gezien ({earlier}).',
  'De inspectie heeft {place} in {year} bezocht en daarover een rapport uitgebracht.@',
  'Dat oordeel deel ik niet: uit cijfers van het bureau {Thing} blijkt dat de wachttijd sinds {year} met {count} procent is afgenomen.@',
  'Zie het antwoord op vraag {other}.',
  'Gegevens over {thing} worden sinds {year} niet meer per gemeente bijgehouden, zodat een uitsplitsing naar {place} niet mogelijk is.',
  'Met de betrokken partijen is afgesproken dat de {thing} uiterlijk in het voorjaar van {year} gereed is; daarover wordt uw Kamer geïnformeerd.',
  'Op grond van artikel {number} van de Wet {thing} kan een vergunning worden geweigerd als de {thing} in het geding is.',
  'Naar aanleiding van de motie-{member} is een verkenning gestart in {place}, {place} en {place}.',
  'De kosten daarvan worden geraamd op {count} miljoen euro per jaar, waarvan de helft voor rekening van de provincies komt.',
  'Ik heb geen aanwijzingen dat dit elders in het land vaker voorkomt dan in {place}.',
  'Daarbij weegt mee dat {thing} voor veel inwoners niet vanzelfsprekend is en dat de afstand tot een {thing} toeneemt.',
];

/** What notes say. */
export const NOTES = [
  'Dagblad van {place}, {day}, «{Thing} in {place} onder druk» (https://www.dagblad-{slug}.example/{year}/{thing}).',
  '{dossier}.',
  '{earlier}.',
  'Bureau {Thing}, «{Thing} en {thing} in cijfers», {year}, p. {number}.',
  'Vereniging {Thing}, jaarverslag {year}.',
  'Zie https://www.{slug}.example/{thing}/{year}.',
];

export const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);
