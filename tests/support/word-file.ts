import JSZip from 'jszip';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const run = (text: string, name = 't'): string =>
  `<w:r><w:${name} xml:space="preserve">${escaped(text)}</w:${name}></w:r>`;

/** A run with properties of its own, `vanish` or `smallCaps`. */
const styled = (text: string, properties: string, end = ''): string =>
  `<w:r><w:rPr><w:${properties}/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t>${end}</w:r>`;

const by = 'w:id="1" w:author="Editor" w:date="2025-10-16T09:00:00Z"';

/** A paragraph of runs, or of plain text; with the id of a style where there is one. */
function paragraph(content: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
  return `<w:p>${properties}${content.startsWith('<') ? content : run(content)}</w:p>`;
}

function table(rows: readonly (readonly string[])[]): string {
  const isBlock = (text: string): boolean => /^<w:(?:p|tbl)>/.test(text);
  const cell = (text: string): string => `<w:tc>${isBlock(text) ? text : paragraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A picture in a line, by its number among the pictures of the file. */
function picture(number: number, alt = ''): string {
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
  const named = `<wp:docPr id="${number}" name="Picture ${number}" descr="${escaped(alt)}"/>`;
  const drawn = `<pic:pic><pic:blipFill><a:blip r:embed="image${number}"/></pic:blipFill></pic:pic>`;
  return `<w:r><w:drawing><wp:inline>${named}<a:graphic><a:graphicData uri="${uri}">${drawn}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

const mathematics = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

/** Pieces of a Word file's text, as Word writes them. */
export const word = {
  run,
  hidden: (text: string): string => styled(text, 'vanish'),
  /** A run with properties as Word writes them: `w:color w:val="FFFFFF"`. */
  set: (text: string, ...properties: string[]): string => styled(text, properties.join('/><w:')),
  raised: (text: string): string => styled(text, 'vertAlign w:val="superscript"'),
  inStyle: (text: string, style: 'Hidden' | 'Small' | 'High' | 'White'): string =>
    styled(text, `rStyle w:val="${style}"`),
  lifted: (text: string): string => styled(text, 'position w:val="6"'),
  newPage: '<w:r><w:br w:type="page"/></w:r>',
  smallCapitals: (text: string): string => styled(text, 'smallCaps'),
  bold: (text: string, breaks = false): string => styled(text, 'b', breaks ? '<w:br/>' : ''),
  dropCap: (letter: string): string =>
    `<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3" w:wrap="around"/></w:pPr>${run(letter)}</w:p>`,
  equation: (text: string): string =>
    `<m:oMath ${mathematics}><m:r><m:t>${escaped(text)}</m:t></m:r></m:oMath>`,
  inserted: (text: string): string => `<w:ins ${by}>${run(text)}</w:ins>`,
  deleted: (text: string): string => `<w:del ${by}>${run(text, 'delText')}</w:del>`,
  noteMark: (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`,
  paragraph,
  table,
  picture,
};

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const styles: Record<string, string> = {
  Title: 'Title',
  Subtitle: 'Subtitle',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Caption: 'caption',
  Quote: 'Quote',
};

const styleSheet = Object.entries(styles)
  .map(
    ([id, name]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('');

/** Styles of letters, by what they do. */
const ofLetters: Record<string, string> = {
  Hidden: '<w:vanish/>',
  Small: '<w:smallCaps/>',
  White: '<w:color w:val="FFFFFF"/>',
  High: '<w:vertAlign w:val="superscript"/>',
};

const letterStyles = Object.entries(ofLetters)
  .flatMap(([id, properties]) => [
    `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${properties}</w:rPr></w:style>`,
    `<w:style w:type="paragraph" w:styleId="${id}Text"><w:name w:val="${id}Text"/><w:basedOn w:val="${id}"/></w:style>`,
  ])
  .join('');

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`;

const relations = (list: readonly string[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

export interface Parts {
  /** Paragraphs and tables, one after the other. */
  body: readonly string[];
  /** PNG files, numbered from 1. */
  pictures?: readonly Uint8Array[];
  /** Texts of notes, numbered from 1. */
  notes?: readonly string[];
  /** Text of a comment in the margin. */
  comment?: string;
}

/** A Word file of the parts that are given and no more than Word needs to open it. */
export async function wordFile({
  body,
  pictures = [],
  notes = [],
  comment,
}: Parts): Promise<Buffer> {
  const zip = new JSZip();
  const xml = (root: string, content: string): string =>
    `${declaration}<w:${root} ${namespaces}>${content}</w:${root}>`;
  zip.file('[Content_Types].xml', contentTypes);
  zip.file('_rels/.rels', relations([relation('rId1', 'officeDocument', 'word/document.xml')]));
  zip.file('word/document.xml', xml('document', `<w:body>${body.join('')}</w:body>`));
  zip.file('word/styles.xml', xml('styles', styleSheet + letterStyles));
  const parts = [relation('styles', 'styles', 'styles.xml')];
  pictures.forEach((bytes, index) => {
    zip.file(`word/media/image${index + 1}.png`, bytes);
    parts.push(relation(`image${index + 1}`, 'image', `media/image${index + 1}.png`));
  });
  if (notes.length > 0) {
    const written = notes.map(
      (text, index) => `<w:footnote w:id="${index + 1}">${word.paragraph(text)}</w:footnote>`,
    );
    zip.file('word/footnotes.xml', xml('footnotes', written.join('')));
    parts.push(relation('notes', 'footnotes', 'footnotes.xml'));
  }
  if (comment) {
    zip.file(
      'word/comments.xml',
      xml('comments', `<w:comment w:id="0">${word.paragraph(comment)}</w:comment>`),
    );
    parts.push(relation('comments', 'comments', 'comments.xml'));
  }
  zip.file('word/_rels/document.xml.rels', relations(parts));
  return zip.generateAsync({ type: 'nodebuffer' });
}
