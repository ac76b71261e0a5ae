import { channel } from 'node:diagnostics_channel';

/** A picture of the content under the name by which the site knows it. */
export interface NamedPicture {
  /** Its absolute path. */
  file: string;
  /** By its bytes: two files with the same picture are one. */
  name: string;
}

/** By its name, since Astro bundles the pages and loads our integrations, each with this module as its own. */
const pictures = channel('longview:pictures');

export const tellPicture = (picture: NamedPicture): void => {
  pictures.publish(picture);
};

/** @returns what ends it */
export function hearPictures(hear: (picture: NamedPicture) => void): () => void {
  const listener = (told: unknown): void => {
    hear(told as NamedPicture);
  };
  pictures.subscribe(listener);
  return () => pictures.unsubscribe(listener);
}
