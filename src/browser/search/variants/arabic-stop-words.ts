/** Folded. A conjunction may stand before each. */
const common = `في من الي علي عن مع ما لا لم لن ان او ام ثم قد كل بعد قبل بين حتي عند لدي منذ كما لكن بل اذا اذ لو اي كيف
  متي اين هل لماذا ماذا سوي ايضا هذا هذه ذلك تلك هولاء الذي التي الذين هو هي هم هما انه انها انهم كان كانت كانوا يكون تكون
  ليس ليست به بها بهم له لها لهم فيه فيها منه منها عنه عنها عليه عليها اليه اليها كذلك هنا هناك حول خلال دون ضد نحو عبر
  حين حيث مثل بعض غير بما مما فيما عما لما فيم بم عم لان كي نحن انا`;

const words = new Set(common.split(/\s+/));

/** Whether a word, folded, is too common in Arabic to tell one section from another. */
export const isArabicStopWord = (word: string): boolean =>
  words.has(word) || words.has(word.replace(/^[وف]/, ''));
