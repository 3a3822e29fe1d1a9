import { Option } from 'commander';
import {
  type PictureParameter,
  type PictureParameters,
  pictureParameters,
} from '../domain/picture-parameters.ts';

const options = Object.entries(pictureParameters).map(([name, meaning]) => ({
  name: name as PictureParameter,
  make: () => new Option(`--${name} <text>`, meaning),
}));

/** The parameters of a drawing as options of a command: the same names as in an address. */
export const pictureOptions = {
  all: (): Option[] => options.map(({ make }) => make()),
  asked: (given: Readonly<Record<string, unknown>>): PictureParameters =>
    Object.fromEntries(
      options.flatMap(({ name, make }) => {
        const value = given[make().attributeName()];
        return typeof value === 'string' ? [[name, value]] : [];
      }),
    ),
};
