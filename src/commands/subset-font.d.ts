/** The package brings no types (https://github.com/papandreou/subset-font). */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: {
      targetFormat: 'woff2';
      variationAxes: Record<string, number>;
      noLayoutClosure: boolean;
    },
  ): Promise<Buffer>;
}
