import sharp from 'sharp';

/** Where something other than paper is drawn in a picture. */
export interface Ink {
  width: number;
  height: number;
  /** 0 for paper, up to 255 for the darkest ink. */
  at: (x: number, y: number) => number;
}

/** A part of a picture, in pixels. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Reads the ink of a PNG, or of a part of it. */
export async function readInk(png: Buffer, area?: Area): Promise<Ink> {
  const image = area ? sharp(png).extract(area) : sharp(png);
  const { data, info } = await image.greyscale().raw().toBuffer({ resolveWithObject: true });
  const paper = 240;
  return {
    width: info.width,
    height: info.height,
    at: (x, y) => Math.max(0, paper - (data[y * info.width + x] ?? paper)),
  };
}

/** For each column of pixels from the left, whether there is ink in it. */
export const inkedColumns = ({ width, height, at }: Ink): boolean[] =>
  Array.from({ length: width }, (_, x) =>
    Array.from({ length: height }, (__, y) => at(x, y)).some((ink) => ink > 60),
  );

/** For each row of pixels from the top, whether there is ink in it. */
export const inkedRows = ({ width, height, at }: Ink): boolean[] =>
  Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => at(x, y)).some((ink) => ink > 60),
  );

/** The runs of inked columns or rows, as `[first, last]`. */
export function inkedRuns(inked: boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  inked.forEach((isInked, at) => {
    if (!isInked) return;
    const last = runs.at(-1);
    if (last?.[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  });
  return runs;
}
