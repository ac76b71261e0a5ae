/** Lines of a page's furniture, each as the whole line reads without its last punctuation. */
const whole = `
  menu | home | search | sign in | log in | register | my account | subscribe | subscribe now | donate | skip to content
  skip to main content | skip to navigation | share | share this | share this article | share this story | share via
  tweet | post | facebook | twitter | x | whatsapp | telegram | linkedin | reddit | bluesky | instagram | youtube
  email | e-mail | print | copy | copy link | link copied | save | bookmark | gift this article | listen | read aloud
  listen to this article | listen to this story
  advertisement | ad | sponsored | promoted | comment | comments | leave a comment | view comments | show comments
  reuse this content | back to top | privacy policy | terms of use | cookie policy | contact us | about us
  follow us | read next | next article | previous article | load more | show more | close | play | pause | live
  print this page | download pdf | download | about the author | about the authors | about the writer | notes on contributors | print this page | print this article | send to a friend | archive | contact | newsletter | loading | republish | republish this article | report an error | cite this article

  القائمة | الرئيسية | بحث | تسجيل الدخول | اشترك | اشترك الآن | شارك | شارك المقال | شارك هذا المقال | شارك الخبر
  مشاركة | مشاركة المقال | مشاركة الخبر | فيسبوك | تويتر | إكس | واتساب | تلغرام | تليغرام | تيليجرام | لينكد إن
  إنستغرام | يوتيوب | بريد إلكتروني | البريد الإلكتروني | طباعة | اطبع | نسخ الرابط | تم نسخ الرابط | حفظ | استمع
  استمع للمقال | استمع إلى المقال | إعلان | إعلانات | تعليق | تعليقات | التعليقات
  أضف تعليقًا | أضف تعليقا | العودة إلى الأعلى | سياسة الخصوصية | شروط الاستخدام | اتصل بنا | من نحن | تابعنا
  المزيد | عاجل | مباشر | استمع إلى الملخص | ملخص | عن الكاتب | عن الكاتبة | نبذة عن الكاتب`;

/** Names of a page's sections, which stand above a headline. */
const sections = `
  news | latest | world | politics | economy | business | culture | society | science | sport | sports | middle east
  africa | asia | europe | americas | features | research | events | experts | publications | programs | programmes | long read | the long read | in depth | perspectives | video | podcasts
  أخبار | الأخبار | سياسة | اقتصاد | ثقافة | مجتمع | علوم | رياضة | العالم | عربي ودولي | الشرق الأوسط | منوعات | تقارير`;

/** Labels that what follows belongs to: titles of other articles, tags, a form. */
const labels = `
  read more | more | see also | also read | read also | related | related articles | related stories | related content
  related topics | related news | more on this | more on this story | more on this topic | you may also like
  you might also like | recommended | recommended for you | recommended stories | editor's picks | editors' picks
  archives | most read | most popular | most viewed | trending | trending now | more on | latest news | tags | topics | explore more
  more stories | keep reading | up next | in this article | on this page | in other news
  اقرأ أيضا | اقرأ أيضًا | إقرأ أيضا | إقرأ أيضًا | اقرأ المزيد | مواضيع ذات صلة | موضوعات ذات صلة | مقالات ذات صلة
  أخبار ذات صلة | ذات صلة | قد يعجبك أيضا | قد يعجبك أيضًا | الأكثر قراءة | الأكثر مشاهدة | الوسوم | وسوم | كلمات مفتاحية
  الكلمات المفتاحية | كلمات دلالية | دلالات | المزيد من الأخبار | آخر الأخبار | شاهد أيضا | شاهد أيضًا | مختارات | في هذا المقال`;

/** Beginnings of short lines that no paragraph of prose would follow with what these do. */
const beginnings = [
  /^(?:published|posted|filed) (?:in|under)\b/i,
  /^share (?:on|this|via)\b/i,
  /^(?:read more|also read|read also|see also|related|more on this|watch|watch now|listen|don['’]t miss|in case you missed it)\s*[:|–-]/i,
  /^more (?:from|on) /i,
  /^(?:tags|topics|filed under|keywords|categories|category|sections?)\s*:/i,
  /^(?:subscribe|sign up)(?: here| now| today)? (?:to|for|with)\b/i,
  /^(?:get|join|download) (?:our|the [\p{L}\s]* app)\b/iu,
  /^follow (?:us|@|[\p{L}\s]{1,30} on )|\bfollow (?:us|our)\b[^.]*$/iu,
  /^(?:\S+ ){0,7}newsletter\b(?: \S+){0,4}$/i,
  /^(?:©|\(c\)\s).*(?:\d{4}|rights|reserved|media|ltd|inc)\b/i,
  /^copyright\b/i,
  /^(?:found|spotted|see) (?:a|an) (?:mistake|error|typo)\b|\blet us know$/i,
  /^all rights reserved/i,
  /^privacy notice/i,
  /^we use cookies/i,
  /^(?:click|tap) (?:here|to)\b/i,
  /^listen to (?:this|the) (?:article|story)/i,
  /^skip (?:to|past|links?)\b/i,
  /^(?:(?:change|adjust|increase|decrease|enlarge|reduce|resize|larger|smaller|bigger) )?(?:the )?(?:font|text|type)(?:[ -](?:size|change|resi[sz]e\w*|zoom|larger|smaller|bigger|[-+]))+$/i,
  /^(?:change|adjust|increase|decrease|enlarge|reduce|resize|larger|smaller|bigger) (?:the )?(?:font|text|type)$/i,
  /^[+\s-]{0,4}(?:(?:تكبير|تصغير|تغيير|تعديل) )?(?:حجم )?(?:الخط|النص)[+\s-]{0,4}$/,
  /^(?:enter )?your e-?mail\b|^e-?mail address$/i,
  /^(?:have your say|write to us|contact the author|letters to the editor)\b/i,
  /^[^.!?]{0,60}[\w.+-]+@[\w-]+\.[\w.-]+$/,
  /^(?:photographs? and )?videos? (?:length|duration)\b/i,
  /^this (?:article|story) (?:was (?:originally|first) published|is part of|appear(?:s|ed))/i,
  /^the views expressed\b/i,
  /^(?:اقر[أا] (?:أيضا|أيضًا|المزيد)|إقرأ أيض[اً]+|شاهد أيض[اً]+|ذات صلة|الوسوم|وسوم|كلمات (?:مفتاحية|دلالية)|تصنيفات|القسم)\s*[:|–-]/,
  /^(?:شارك|مشاركة) (?:على|عبر|هذا|المقال|الخبر)/,
  /^(?:اشترك|اشتركوا|سجّ?ل) (?:في|الآن في|معنا)/,
  /^(?:تابعنا|تابعونا|انضم إلى|حمّ?ل تطبيق)/,
  /^(?:جميع|كل|كافة) الحقوق محفوظة/,
  /^الآراء الواردة/,
  /^(?:ال)?مقالا?ت? (?:المنشورة|يعب[ّ]?ر|تعب[ّ]?ر)/,
  /^(?:مدة|وقت|زمن) القراءة/,
];

/** Counters and times that a page puts around an article. */
const counters = [
  /^[\d٠-٩]{1,3}(?:[.,][\d٠-٩]{3})*$/,
  /^(?:share|save|like|comment)s?\s?\d+$/i,
  /^(?:a[-+−]?\s*){2,4}$/i,
  /^(?:reading time:?\s*)?(?:about |approx\.? )?\d+(?:[-–]\d+)?[ -]?min(?:ute)?s?(?: read(?:ing)?(?: time)?)?$/i,
  /^(?:estimated )?reading time\b.{0,20}$/i,
  /^[\d.,]+[km]? (?:comments?|views?|shares?|reads?|likes?)$/i,
  /^(?:posted |published |updated )?\d+ (?:seconds?|minutes?|hours?|days?|weeks?|months?) ago$/i,
  /^comments? \(\d+\)$/i,
  /^[٠-٩\d.,]+ (?:تعليقات?|مشاهدات?|مشاركات?|قراءات?|دقائق|دقيقة)(?: (?:قراءة|للقراءة))?$/,
  /^منذ (?:[٠-٩\d]+ )?\p{L}+$/u,
];

const list = (text: string): Set<string> =>
  new Set(
    text
      .split(/[|\n]/)
      .map((entry) => entry.trim())
      .filter(Boolean),
  );

const wholeLines = list(whole);
const sectionNames = list(sections);
const labelLines = list(labels);

/** Characters that the longest of these lines has at most. */
const longestLine = 200;

/** A line in lower case without the punctuation at its end; of a longer one its beginning, which is none of these. */
const bare = (text: string): string =>
  text
    .slice(0, longestLine)
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[\s+<«‹←|]+|[\s:.!…»›>|→+-]+$/gu, '')
    .trim();

const breadcrumbs = /^(?:[^>›»/|]{1,30}\s+[>›»/|]\s+){1,5}[^>›»/|.]{1,60}$/u;

/** More words than any line of furniture has. */
const longest = 24;

/** Whether a short line is part of a page and not of what stands on it. */
export function isFurniture(text: string): boolean {
  const line = bare(text);
  if (wholeLines.has(line) || labelLines.has(line)) return true;
  if (line.split(/\s+/).length > longest) return false;
  return [...beginnings, ...counters].some((pattern) => pattern.test(text));
}

/** Whether a line is the path to a page: `Home > Analysis > Islands`. */
export const isBreadcrumbs = (text: string): boolean =>
  breadcrumbs.test(text) && /^(?:home|news|world|الرئيسية|أخبار)\b|[>›»]/iu.test(text);

/** Whether a line names a section of a site. */
export const isSectionName = (text: string): boolean => sectionNames.has(bare(text));

/** Whether the lines after this one, as far as they are short, belong to it. */
export const isLabel = (text: string): boolean =>
  labelLines.has(bare(text)) || /^(?:sign up (?:to|for)|more from|المزيد (?:من|عن)) /i.test(text);

/** Whether a label begins a form for a newsletter. */
export const isNewsletterLabel = (text: string): boolean =>
  /^(?:sign up|subscribe|get (?:our|the)|join (?:our|the)|newsletter|اشترك)/i.test(text);

/** Whether a line tells what a newsletter is like. */
export const isAboutNewsletter = (text: string): boolean =>
  /\b(?:e-?mail|newsletter|inbox|briefing|weekly|daily|unsubscribe|subscribers?|every (?:\w*day|week|month|morning))\b|نشرة|بريدك|أسبوعيا|يوميا/i.test(
    text,
  );

/** Whether a label belongs to one line only. */
export const isLabelOfOne = (text: string): boolean =>
  /^(?:read more|see also|also read|read also|اقرأ|إقرأ|شاهد)/.test(bare(text));

/** Whether a sentence offers a newsletter, as the form below an article does. */
export const isOffer = (text: string): boolean =>
  /\byour (?:e-?mail )?(?:address|inbox)\b|\bunsubscribe\b|\bour newsletters?\b|بريدك|نشرتنا/i.test(
    text,
  ) && /\b(?:we|us|our)\b|نرسل|نشرتنا/i.test(text);
