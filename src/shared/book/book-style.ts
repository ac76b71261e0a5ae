/** The little that a book asks for: type, colours and margins are the reading system's and its reader's. */
export const bookStyle = `.standfirst { font-size: 1.15em; }
.facts, .credit, figcaption, footer { font-size: 0.85em; }
figure { margin: 1.5em 0; }
img { max-width: 100%; }
pre { white-space: pre-wrap; }
table { border-collapse: collapse; }
th, td { padding: 0.25em 0.5em; border: 1px solid; text-align: start; vertical-align: top; }
.align-center { text-align: center; }
.align-end { text-align: end; }
aside { margin: 0.5em 0; font-size: 0.9em; }
footer { margin-top: 2em; border-top: 1px solid; }
`;
