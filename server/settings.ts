/** What a reader can set, by its name under `kamervragen`, as it is where nobody set it. */
export const defaults = {
  'codeLens.enabled': true,
  'inlayHints.references': true,
  'inlayHints.citations': false,
};

export type Settings = Readonly<typeof defaults>;

/** The settings in what a client keeps under `kamervragen`; the default of each that it does not keep. */
export function settingsIn(kept: unknown): Settings {
  const set = (name: keyof Settings): boolean => {
    const value = name.split('.').reduce(member, kept);
    return typeof value === 'boolean' ? value : defaults[name];
  };
  return {
    'codeLens.enabled': set('codeLens.enabled'),
    'inlayHints.references': set('inlayHints.references'),
    'inlayHints.citations': set('inlayHints.citations'),
  };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
