/** What writers put below the heading of an answer that is yet to be written; each pattern takes all that stands there. */
interface Placeholder {
  /** The characters that it can begin with. */
  readonly initials: string;
  readonly example: string;
  readonly pattern: RegExp;
}

/** No placeholder is longer, in characters. */
export const LONGEST_PLACEHOLDER = 60;

export const PLACEHOLDERS: readonly Placeholder[] = [
  // pro memorie
  { initials: 'Pp', example: 'P.M.', pattern: /^p\.?\s?m\.?$/i },
  { initials: '.…', example: '…', pattern: /^[.…\s]+$/ },
  { initials: 'Xx', example: 'XXX', pattern: /^x{2,}$/i },
  { initials: '?', example: '???', pattern: /^\?+$/ },
  { initials: '_', example: '_____', pattern: /^_{3,}$/ },
  { initials: 'NnTt', example: 'n.t.b.', pattern: /^(?:n\.?t\.?b\.?|TODO|TB[CD])$/i },
  {
    initials: 'HhDdAaTtRrBbVv',
    example: 'Antwoord volgt nog.',
    pattern: /^(?:(?:het |de )?(?:antwoord|tekst|reactie|beantwoording) )?volgt(?: nog| later)?[.…]*$/i,
  },
  {
    initials: 'NnIiAaTt',
    example: 'Nog aan te vullen',
    pattern: /^(?:nog |nader )?(?:(?:in|aan) te vullen|te (?:bepalen|schrijven|beantwoorden))[.…]*$/i,
  },
  {
    initials: '[<',
    example: '[tekst volgt van de directie]',
    pattern: /^[[<]{1,2}[^[\]<>]*(?:PM|volgt|vullen|…|\.{3}|X{2})[^[\]<>]*[\]>]{1,2}$/i,
  },
  { initials: '[<', example: '[antwoord]', pattern: /^[[<]{1,2}\s?(?:antwoord|tekst)\s?[\]>]{1,2}$/i },
];
