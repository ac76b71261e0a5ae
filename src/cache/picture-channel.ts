import { toldChannel } from './told-channel.ts';

/** A picture of the content under the name by which the site knows it. */
export interface NamedPicture {
  /** Its absolute path. */
  file: string;
  /** By its bytes: two files with the same picture are one. */
  name: string;
}

export const { tell: tellPicture, hear: hearPictures } = toldChannel<NamedPicture>('pictures');
