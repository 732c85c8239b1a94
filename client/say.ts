import dutch from './dutch.json';
import type { Language } from './locales.ts';

/** A text of ours in one language, with values in the places of `{0}`, `{1}`; numbers as that language writes them. */
export type Say = (text: keyof typeof dutch, ...values: readonly (string | number)[]) => string;

export const sayIn =
  (language: Language): Say =>
  (text, ...values) => {
    const words = language === 'nl' ? dutch[text] : text;
    return words.replace(/\{(\d)\}/g, (place, index) => {
      const value = values[index] ?? place;
      return typeof value === 'number' ? value.toLocaleString(language) : value;
    });
  };
