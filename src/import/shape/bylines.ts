import { daysIn } from '../days-in-text.ts';
import { looksLikeName } from './text-shape.ts';

const longest = 14;

const opening =
  /^(?:by|words by|text by|written by|story by|(?:an )?interview(?:ed)? by|compiled by|edited by|translated by|as told to|report(?:ed|ing) by|from|author|authors|(?:text|words)(?=\s*:)|بقلم|كتبه?ا?|كتبت|تقرير|إعداد|الكاتبة?|تحرير|حاوره?ا?|أجرى الحوار|أجرت الحوار|مراسل(?:ة)?)(?:\s*[:：|–—-]\s*|\s+)(?=[^\s])/iu;

const latinBy =
  /^(?:by|words by|text by|written by|story by|(?:an )?interview(?:ed)? by|compiled by|edited by|translated by|as told to|report(?:ed|ing) by|(?:authors?|text|words)\s*:)/i;

/** Openings that are common words unless a sign follows them. */
const needsSign =
  /^(?:from|author|authors|كتبه?ا?|كتبت|تقرير|إعداد|تحرير|مراسلة?)\s+[^\s:：|–—-]/iu;

const role =
  /\b(?:correspondent|editor|reporter|columnist|staff writer|analyst|fellow|bureau chief|desk|freelance|in [A-Z]\p{L}+)\b|(?:^|[–—-]\s)(?:مراسل|محرر|كاتب|باحث|صحاف|صحفي|محلل|أكاديمي|أستاذ)/u;

/** “By” in other languages that are set in Latin letters, before names alone. */
const elsewhere = /^(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa][fv])\s+(?=\p{Lu}\S+ \p{L})/u;

/** Somebody with a title, and perhaps where they work. */
const titled = /^(?:Dr|Prof)\.?\s+\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:,|$)/u;

const isNamed = (text: string): boolean =>
  elsewhere.test(text) && looksLikeName(text.replace(elsewhere, ''));

const wireTail =
  /^\(?(?:additional )?(?:reporting|writing|editing) by\b|\bcontributed (?:reporting )?to this (?:report|article|story)\b|^\((?:إعداد|تحرير|تغطية)|^(?:ساهم|ساهمت|شارك|شاركت) في (?:التغطية|إعداد)/i;

/** Whether a line below a text says who else worked on it. */
export const isWireTail = (text: string): boolean => wireTail.test(text.trim());

const severalHands =
  /^(?:photo(?:graph)?s?|pictures|illustrations?) by [^.]{3,40}\. (?:text|words|story) by /i;

/** Whether a line says who wrote what it stands over. */
export function isByline(text: string): boolean {
  const line = text.trim();
  if (severalHands.test(line)) return true;
  if (line.split(/\s+/).length > longest || /[.!?؟](?:\s|$)/.test(line.replace(/\b\p{Lu}\./gu, '')))
    return false;
  return (opening.test(line) && !needsSign.test(line)) || titled.test(line) || isNamed(line);
}

/** Whether a line could be a writer's name or what the writer does, beside a line that says more plainly so. */
export const couldBeByline = (text: string): boolean =>
  (looksLikeName(text) && text.trim().split(/\s+/).length <= 4) || isRole(text);

const outlet =
  /^(?:\S+ ){1,3}(?:news|media|times|tribune|gazette|herald|online|tv)$|^(?:\S+ ){1,3}(?:نيوز|برس|أونلاين|تي في)$/i;

/** Whether a line is the name of a site or a paper and nothing else. */
export const isOutlet = (text: string): boolean => outlet.test(text);

/** Whether a line is the address of whoever wrote the text, and nothing else. */
export const isMailAddress = (text: string): boolean =>
  /^[\w.+-]{1,64}@[\w-]+\.[\w.-]+$/.test(text);

export const isRole = (text: string): boolean =>
  text.trim().split(/\s+/).length <= 8 && !/[.!?؟]$/.test(text) && role.test(text);

const work = /^(?:photo(?:graph)?s?|pictures|illustrations?|text|words|story)(?: by\s+|:\s*)/i;

const names = /\s*(?:,|\||\.(?=\s|$)|،|;|&|\band\b|\bو(?=\p{L}))\s*/u;

/** The names in a byline, in its order: `By Agnes Dolorin and Peter Sauv`. */
export const namesIn = (byline: string): string[] =>
  (latinBy.test(byline) || opening.test(byline) ? byline.replace(opening, '') : byline)
    .replace(elsewhere, '')
    .split(names)
    .map((name) => name.replace(work, '').trim())
    .filter(Boolean);

const aroundDates =
  /\b\d+ (?:seconds?|mins?|minutes?|hours?|days?|weeks?|months?|years?)(?:,? and)?\b|\b(?:ago|first|last|published|updated?|modified|posted|created|on|at|by|date|time|local time|a\.?m\.?|p\.?m\.?|gmt|utc|bst|cet|cest|eet|eest|est|edt|et|ast|mon|tues?|wed|thur?s?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|(?:تاريخ|النشر|نشر|نُشر(?:ت)?|نشرت?|حُ?دّ?ثت?|آخر|تحديث|التحديث|في|بتاريخ|الساعة|بتوقيت|غرينتش|غرينيتش|مكة|بيروت|دمشق|القاهرة|صباح[اً]*|مساء[ً]?|يوم|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الأحد|الاحد|ص|م)(?![\p{L}\p{M}])/giu;

const clock = /[\d٠-٩]{1,2}[:.h][\d٠-٩]{2}(?::[\d٠-٩]{2})?/g;

/** Whether a line is a date, with what a page writes around one, and nothing else. */
export function isDateLine(text: string): boolean {
  const days = daysIn(text);
  if (days.length === 0) return false;
  let rest = text;
  for (const { start, end } of days.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return !/[\p{L}\p{N}]/u.test(rest.replace(clock, ' ').replace(aroundDates, ' '));
}

const place = /^(\p{Lu}[\p{L}\s.'’-]{1,30}),\s+/u;

/** Where a text was written, if a line says that before its date and nothing else: `Tartus, 3 March 2025`. */
export function placeOfDate(text: string): string | undefined {
  const [before = '', name] = place.exec(text) ?? [];
  return !isDateLine(text) && isDateLine(text.slice(before.length)) ? name : undefined;
}

const ofChange = /updated|modified|تحديث|حُ?دّ?ث/i;

/** The day on which a text was published, if a date line says so and no later change is meant. */
export function publicationDay(text: string): string | undefined {
  const [first] = daysIn(text);
  if (!first) return undefined;
  return ofChange.test(text.slice(0, first.start)) ? undefined : first.iso;
}
