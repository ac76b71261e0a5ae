/** Paragraphs that stand before and behind what a test is about: an article holds more than one piece. */
export const first =
  'The first paragraph tells at some length which ports were counted, by whom they were counted, and in which year that was done, so that it is long enough.';
export const last =
  'The last paragraph tells at some length what may be learnt of it, and says that there is more to be found in the books of the harbour, if one looks.';
