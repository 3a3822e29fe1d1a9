import { blocks, defaultSettings, type VectorSettings } from '../analysis/vector-settings.ts';
import { BadSettings } from '../domain/errors.ts';

const numbers = [
  'broader',
  'conceptPower',
  'keynessPower',
  'pairFactor',
  'most',
  'hubShare',
] as const;

/** Our settings with some changed, each as `name=value`; a block's name stands for its share. */
export function settingsFrom(changes: readonly string[]): VectorSettings {
  let settings = defaultSettings;
  for (const change of changes) {
    const [name = '', text = ''] = change.split('=');
    const value = Number(text);
    const block = blocks.find((each) => each === name);
    const number = numbers.find((each) => each === name);
    if (text === '' || !Number.isFinite(value) || value < 0 || !(block ?? number)) {
      throw new BadSettings(
        `"${change}" is no setting: name=value, with one of ${[...blocks, ...numbers].join(', ')}.`,
      );
    }
    settings = block
      ? { ...settings, shares: { ...settings.shares, [block]: value } }
      : { ...settings, [number as string]: value };
  }
  return settings;
}
