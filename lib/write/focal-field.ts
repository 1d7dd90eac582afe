/**
 * The point that every crop of a picture keeps, as a field of the editor: the picture to point at, its five
 * crops as they will be, and what its file says. https://sveltiacms.app/en/docs/api/field-types
 */
import type { ComponentType, createElement, ReactElement } from 'react';
import { componentNamed } from '../body/components/components.ts';
import type { PhotoFields } from '../schema/photo.ts';
import type { PicturesRead } from './entry-faults.ts';
import { readPicture, warningsOf, wordsOfFile, type FormPicture } from './form-picture.ts';
import { nameOfPhoto } from './photo-names.ts';
import { pictureView, type Point } from './picture-view.ts';
import type { PictureWords } from './words.ts';

type Props = {
  value: Point | undefined;
  onChange: (value: Point | []) => void;
  /** Of the whole form, by key; what is set there is written into its field. */
  values: Record<string, unknown> | undefined;
  keyPath: string;
  /** Of a file that the repository has, or that was saved before. */
  getAsset: ((src: string) => { toBase64: () => Promise<string> } | undefined) | undefined;
  /** Of a file that was dropped in. */
  nameOf: ((src: string) => string | undefined) | undefined;
};

type State = { src: string; picture: FormPicture | undefined; filled: string[] };
type This = { props: Props; state: State; setState: (state: Partial<State>) => void };

/** Files that were dropped in, once they filled their fields: whoever empties one wants it empty. */
const taken = new Set<string>();

/**
 * @param folder of the paper's pictures
 * @param read what its pictures say is put there
 */
export function focalField(
  words: PictureWords,
  folder: string,
  read: PicturesRead,
): ComponentType<Props> {
  const load = loading(folder, read);
  return createClass({
    getInitialState: () => ({ src: '', picture: undefined, filled: [] }),
    componentDidMount() {
      void load(this, true);
    },
    componentDidUpdate() {
      void load(this, false);
    },
    componentWillUnmount() {
      if (this.state.picture) URL.revokeObjectURL(this.state.picture.url);
    },
    render() {
      const { value, onChange, values = {}, keyPath } = this.props;
      const { picture } = this.state;
      const fields = fieldsBeside(keyPath, values);
      const { title, standfirst } = values;
      const around = { isLead: keyPath.startsWith('lead.'), title, standfirst };
      return pictureView({
        ...this.state,
        focal: value?.length === 2 ? value : undefined,
        fields,
        warnings: picture ? warningsOf(picture, fields, around) : [],
        onPoint: onChange,
        words,
      });
    },
  });
}

/** @returns with `isFirst`, whether the form was just opened: a picture that it came with fills nothing */
function loading(folder: string, read: PicturesRead) {
  return async (field: This, isFirst: boolean): Promise<void> => {
    const { values = {}, keyPath, getAsset, nameOf } = field.props;
    const { src } = fieldsBeside(keyPath, values);
    if (src === field.state.src) return;
    const isNew = src.startsWith('blob:');
    field.setState({ src, picture: undefined, filled: [] });
    const path = `${folder}/${isNew ? (nameOf?.(src) ?? '') : nameOfPhoto(src)}`;
    const picture = await fileOf(src, getAsset)
      .then((file) => readPicture(file, path))
      .catch(() => undefined);
    if (field.state.src !== src || !picture) return;
    read.set(nameOfPhoto(src), picture);
    const fills = (isNew || !isFirst) && !taken.has(`${keyPath} ${src}`);
    if (isNew) taken.add(`${keyPath} ${src}`);
    field.setState({ picture, filled: fills ? fill(picture, keyPath, values) : [] });
  };
}

/** @throws {Error} where there is no such file */
async function fileOf(src: string, getAsset: Props['getAsset']): Promise<Blob> {
  if (src.startsWith('blob:')) return (await fetch(src)).blob();
  const asset = getAsset?.(src);
  if (!asset) throw new Error(`${src} is not there.`);
  return (await fetch(`data:;base64,${await asset.toBase64()}`)).blob();
}

/** @returns the fields that were empty, and are filled now */
function fill({ record }: FormPicture, keyPath: string, values: Record<string, unknown>): string[] {
  return Object.entries(wordsOfFile(record)).flatMap(([name, text]) => {
    const key = keyBeside(keyPath, name);
    if (values[key]) return [];
    values[key] = text;
    return [name];
  });
}

const ofPicture = ['src', 'alt', 'caption', 'credit', 'creator', 'agency', 'copyright'] as const;
const more = ['license', 'acquire', 'source', 'expires', 'ai'] as const;

/** What the newsroom wrote of the picture; the name of its file is empty where there is none. */
function fieldsBeside(keyPath: string, values: Record<string, unknown>): PhotoFields {
  const written = [...ofPicture, ...more].flatMap((name) => {
    const value = values[keyBeside(keyPath, name)];
    return typeof value === 'string' && value ? [[name, value] as const] : [];
  });
  return { src: '', ...Object.fromEntries(written) };
}

/** A poster in a text names its fields posterAlt, posterCredit. */
function keyBeside(keyPath: string, name: string): string {
  const { attributeOf } = componentNamed('Video');
  return keyPath.replace(/(focal|posterFocal)$/, (own) =>
    own === 'focal' ? name : (attributeOf?.(['poster', name]) ?? name),
  );
}

declare global {
  /** Sveltia gives these to whoever makes a field. */
  var h: typeof createElement;
  var createClass: (
    parts: {
      getInitialState: () => State;
      componentDidMount: () => void;
      componentDidUpdate: () => void;
      componentWillUnmount: () => void;
      render: () => ReactElement;
    } & ThisType<This>,
  ) => ComponentType<Props>;
}
