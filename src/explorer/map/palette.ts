import { mix, toHex } from './oklch.ts';

export type ThemeName = 'light' | 'dark';

/** The colours of a picture. `hue` is for discs and clouds, `ink` for words of the same cluster. */
export type Palette = {
  readonly name: ThemeName;
  readonly paper: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly unassigned: string;
  hue(index: number): string;
  ink(index: number): string;
  /** Towards the background: what is not in question now. */
  dim(color: string): string;
};

/** Neighbours in this order are far apart on the circle, so the large clusters look least alike. */
const hues = [255, 40, 155, 325, 90, 210, 10, 130, 285, 65, 180, 345];

/** Later rounds take the hues between, a little darker or lighter, so that thirty clusters still have thirty colours. */
const hueOf = (index: number): number => {
  const round = Math.floor(index / hues.length);
  return ((hues[index % hues.length] ?? 0) + round * 13) % 360;
};
const shiftOf = (shifts: readonly number[], index: number): number =>
  shifts[Math.floor(index / hues.length) % shifts.length] ?? 0;

const light: Palette = {
  name: 'light',
  paper: '#fbfaf7',
  text: '#211f1b',
  quiet: '#605c54',
  line: '#cfcabf',
  accent: '#1f4fbf',
  unassigned: '#8f8a80',
  hue: (index) => toHex(0.63 + shiftOf([0, -0.09, -0.15, -0.05], index), 0.145, hueOf(index)),
  ink: (index) => toHex(0.44, 0.115, hueOf(index)),
  dim: (color) => mix(color, '#fbfaf7', 0.2),
};

const dark: Palette = {
  name: 'dark',
  paper: '#14161c',
  text: '#eceae4',
  quiet: '#a5a8b3',
  line: '#3a3e4a',
  accent: '#9bb8ff',
  unassigned: '#7d818c',
  hue: (index) => toHex(0.73 + shiftOf([0, -0.09, 0.08, -0.05], index), 0.125, hueOf(index)),
  ink: (index) => toHex(0.86, 0.075, hueOf(index)),
  dim: (color) => mix(color, '#14161c', 0.22),
};

export const palettes: Readonly<Record<ThemeName, Palette>> = { light, dark };
