const english = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];

/** The names of the Levant, of the Gulf and Egypt, and of the Maghreb, as they are spelt with and without hamza. */
const arabic = [
  'كانون الثاني|يناير|جانفي',
  'شباط|فبراير|فيفري',
  '[آاأ]ذار|مارس',
  'نيسان|[أاإ]بريل|[أا]فريل',
  '[أا]يار|مايو|ماي',
  'حزيران|يونيو|يونيه|جوان',
  'تموز|يوليو|يوليه|يوليوز|جويلية',
  '[آا]ب|[أا]غسطس|[أا]وت|غشت',
  '[أا]يلول|سبتمبر|شتنبر',
  'تشرين ال[أا]ول|[أا]كتوبر',
  'تشرين الثاني|نوفمبر|نونبر',
  'كانون ال[أا]ول|ديسمبر|دجنبر',
];

const forms = english.map((name, index) => new RegExp(`^(?:${name}|${arabic[index] ?? ''})$`, 'i'));

/** A pattern that matches the name of any month, in English or Arabic. */
export const englishMonth = `(?:${english.join('|')})`;
export const arabicMonth = `(?:${arabic.join('|')})`;

/** The number of a month, from 1; 0 for a word that is none. */
export const monthNumber = (name: string): number =>
  forms.findIndex((form) => form.test(name.replace(/\s+/g, ' '))) + 1;
