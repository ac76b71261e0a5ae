// Drawings that are more than pictures, by the idea behind them. `inside` stands within the <svg>, or is a whole file.

const root =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 8 4" width="800" height="400"';

const within = (inside: string): string => `${root}>\n${inside}\n<path d="M0 0h8v4z"/></svg>`;

const withRoot = (attributes: string): string =>
  `${root} ${attributes}><path d="M0 0h8v4z"/></svg>`;

const html = 'xmlns="http://www.w3.org/1999/xhtml"';

/** Each runs, fetches or leads somewhere when it is opened by itself. */
export const hostileDrawings: Record<string, string> = {
  'a script': within('<script>ran()</script>'),
  'a script of another prefix': `<s:svg xmlns:s="http://www.w3.org/2000/svg" width="8" height="4"><s:script>ran()</s:script></s:svg>`,
  'a script of a prefix within': within(
    '<x:script xmlns:x="http://www.w3.org/2000/svg">ran()</x:script>',
  ),
  'a script from elsewhere': within('<script href="https://hostile.example/a.js"/>'),
  'a script in capitals': within('<SCRIPT>ran()</SCRIPT>'),
  'a script of HTML': within(`<h:script xmlns:h="http://www.w3.org/1999/xhtml">ran()</h:script>`),
  'a script by its data': within('<script xlink:href="data:text/javascript,ran()"/>'),
  'a script in CDATA': within('<script><![CDATA[ran()]]></script>'),
  'a deed at loading': withRoot('onload="ran()"'),
  'a deed of an element': within('<rect width="8" height="4" onclick="ran()"/>'),
  'a deed of another prefix': within(
    '<rect x:onclick="ran()" xmlns:x="http://www.w3.org/2000/svg"/>',
  ),
  'a deed of an animation': within('<animate onbegin="ran()" attributeName="x" dur="1s"/>'),
  'a deed that is set': within('<set attributeName="onmouseover" to="ran()"/>'),
  'an address that is set': within(
    '<a><animate attributeName="href" values="javascript:ran()"/></a>',
  ),
  'an address that is set, of a prefix': within(
    '<a><set attributeName="xlink:href" to="javascript:ran()"/></a>',
  ),
  'a link to a script': within('<a href="javascript:ran()"><text>here</text></a>'),
  'a link to a script, of a prefix': within(
    '<a xlink:href="javascript:ran()"><text>here</text></a>',
  ),
  'a link to a script, by numbers': within('<a href="&#106;avascript:ran()"><text>here</text></a>'),
  'a link to a script, with a break': within(
    '<a href="java&#10;script:ran()"><text>here</text></a>',
  ),
  'a link elsewhere': within('<a href="https://hostile.example/"><text>here</text></a>'),
  'another prefix for links': within(
    '<a y:href="javascript:ran()" xmlns:y="http://www.w3.org/1999/xlink"/>',
  ),
  'HTML within': within(
    `<foreignObject width="8" height="4"><body ${html}><img src="x" onerror="ran()"/></body></foreignObject>`,
  ),
  'HTML beside': within(`<iframe ${html} src="javascript:parent.ran()"/>`),
  'an image from elsewhere': within(
    '<image href="https://hostile.example/a.png" width="8" height="4"/>',
  ),
  'an image without a scheme': within(
    '<image href="//hostile.example/a.png" width="8" height="4"/>',
  ),
  'an image of a file': within('<image href="file:///etc/passwd" width="8" height="4"/>'),
  'an image beside it': within('<image href="../secret.png" width="8" height="4"/>'),
  'a drawing as data': within(
    '<image href="data:image/svg+xml,&lt;svg onload=ran()&gt;" width="8" height="4"/>',
  ),
  'a page as data': within('<image href="data:text/html,ran()" width="8" height="4"/>'),
  'a part of another drawing': within('<use href="https://hostile.example/a.svg#a"/>'),
  'a part of a drawing as data': within('<use xlink:href="data:image/svg+xml;base64,PHN2Zy8+#a"/>'),
  'a filter that fetches': within(
    '<filter id="f"><feImage href="https://hostile.example/a"/></filter>',
  ),
  'a sheet from elsewhere': within('<style>@import url(https://hostile.example/a.css);</style>'),
  'a sheet from elsewhere, escaped': within(
    '<style>@\\69mport "https://hostile.example/a.css";</style>',
  ),
  'a sheet in CDATA': within('<style><![CDATA[@import "//hostile.example/a.css";]]></style>'),
  'a background from elsewhere': within(
    '<style>path{fill:url(https://hostile.example/a#b)}</style>',
  ),
  'a background, escaped': within('<style>path{fill:\\75rl(https://hostile.example/a#b)}</style>'),
  'a face from elsewhere': within(
    '<style>@font-face{font-family:a;src:url("//hostile.example/a.woff2")}</style>',
  ),
  'a set of images': within(
    '<style>path{background:image-set("https://hostile.example/a" 1x)}</style>',
  ),
  'a style that fetches': within('<path style="fill:url(https://hostile.example/a#b)" d="M0 0"/>'),
  'a fill that fetches': within('<path fill="url(https://hostile.example/a#b)" d="M0 0"/>'),
  'a pointer that fetches': within(
    '<path cursor="url(https://hostile.example/a.cur),auto" d="M0 0"/>',
  ),
  'a mask that fetches': within('<path mask="url(//hostile.example/a.svg#b)" d="M0 0"/>'),
  'a link to a sheet': within(
    `<link ${html} rel="stylesheet" href="https://hostile.example/a.css"/>`,
  ),
  'another base': withRoot('xml:base="https://hostile.example/"'),
  'a sheet before it': `<?xml-stylesheet href="https://hostile.example/a.css"?>${within('')}`,
  'a transformation before it': `<?xml-stylesheet type="text/xsl" href="#x"?>${within('')}`,
  'an entity from a file': `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${within('<text>&x;</text>')}`,
  'an entity of markup': `<!DOCTYPE svg [<!ENTITY x "<script>ran()</script>">]>${within('&x;')}`,
  'entities of entities': `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${within('<text>&b;</text>')}`,
  'a type from elsewhere': `<!DOCTYPE svg SYSTEM "https://hostile.example/a.dtd">${within('')}`,
  'attributes that a type adds': `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "ran()">]>${within('')}`,
  'a handler': within(
    '<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">ran()</handler>',
  ),
  'a film': within(`<video ${html} src="https://hostile.example/a.mp4" onerror="ran()"/>`),
  'an object': within(`<object ${html} data="https://hostile.example/"/>`),
  'another encoding': `<?xml version="1.0" encoding="ISO-2022-JP"?>${within('')}`,
  'another page': '<html xmlns="http://www.w3.org/1999/xhtml"><script>ran()</script></html>',
  'a page that is no XML': '<!doctype html><svg onload=ran()>',
  'copies of copies': within(
    `<g id="c0"><path d="M0 0h1"/></g>${Array.from({ length: 12 }, (_, level) => `<g id="c${level + 1}">${`<use href="#c${level}"/>`.repeat(10)}</g>`).join('')}<use href="#c12"/>`,
  ),
  'elements within each other': within(`${'<g>'.repeat(400)}${'</g>'.repeat(400)}`),
  'a script behind a zero': within('<scr\u0000ipt>ran()</scr\u0000ipt>'),
};
