/** What a list without numbers prints before its items, as it stands between the brackets of a pattern: `•`, `▪`. */
export const BULLETS = '•▪◦●○';
