/** Words with which captions, and hardly anything else, say what a picture shows. */
export const captionCues = [
  /\b(?:pictured|seen (?:here|from|in|at|through|during|on)|file (?:photo|picture|image)|screen ?(?:grab|shot))\b/i,
  /\bin (?:this|an?) (?:\w+ )?(?:photo|picture|image|handout|file|frame)/i,
  /\((?:L|R|C|left|right|cent(?:re|er)|back|front|top|bottom)(?: to right)?\)/i,
  /(?:^|[,;(] ?)(?:from |second from |far |top |bottom )?(?:left|right|cent(?:re|er))(?:[,);]| to right)/i,
  /^(?:an? |the )?(?:general |aerial |satellite |archive )?(?:view|photo|photograph|picture|image) (?:of|taken|shows|from)\b/i,
  /\b(?:poses?|posing) (?:for|with|in)\b|\bshak(?:e|es|ing) hands\b|\blooks? on\b/i,
  /من اليمين|من اليسار|إلى اليمين|إلى اليسار|\((?:يمين|يسار|وسط)\)|في (?:هذه )?الصورة|لقطة (?:من|شاشة)|مشهد (?:عام|من)|منظر (?:عام|جوي)/,
  /^صورة (?:أرشيفية|جوية|التقطت|من|تظهر|تُظهر|وزعتها)|يتصافحان|يصافح|تصافح/,
];

/** What a page writes before a caption, which says nothing itself. */
export const captionLabel =
  /^(?:image caption|photo caption|caption|تعليق الصورة|شرح الصورة)\s*[:,،]\s*/i;

/** Marks of a picture that was not taken at the event. */
export const filePhoto =
  /^file\s*[-–—:]|\bfile (?:photo|picture|image)\b|\[file\b|\(file\)|صورة أرشيفية|صورة من الأرشيف|\(أرشيف\)|\[أرشيف/i;

/** Words with which a sentence leans on the one before it, as a caption never does. */
export const leaning =
  /^(?:but|and|yet|so|nor|or|however|he|she|they|it|this|that|these|those|his|her|their|its|then|there|here|such|neither|both|in other words|لكن|ولكن|غير أن|بيد أن|أما|إلا أن|وقد|وما|ولا|وهو|وهي|وهم|ثم|كما|لذلك|هذا|هذه|ذلك|تلك)(?![\p{L}\p{M}])/iu;

/** Arabic joins a sentence to the one before it by its first letter; these words only begin with it. */
export const joining =
  /^و(?!زير|زارة|فد|كال|سط|حد|صول|قف|رش|الد|اد|رق|لاي|لي|جه|ثائق|ثيق|سائل|ظيف|احة)\p{L}{2,}/u;

/** Somebody speaks. */
export const saying =
  /[”"»]\s*,?\s*(?:\p{L}+ )?(?:said|says|told|asked|added|wrote|writes|argues|قال|قالت|يقول|تقول|أضاف|أضافت)\b|\b(?:said|says)\b[^.]{0,40}[“"]/iu;

/** Words that begin a question. */
export const questionWord =
  /^(?:so,? |and |but )?(?:who|whose|whom|what|which|when|where|why|how|is|are|was|were|do|does|did|can|could|will|would|should|shall|must|may|might|has|have|had|whither|لماذا|لم|ماذا|ما|من|مَن|متى|أين|كيف|كم|هل|أي|أيّ|إلى أين|إلى متى|بماذا|لمن|علام|عمّ|فيم|أليس|ألا)(?![\p{L}\p{M}])/iu;

/** Somebody is asked. */
export const addressing =
  /\b(?:you|your|yours)\b|(?:^|\s)(?:أنت|أنتم|برأيك|رأيك|لك|لديك|عندك|عنك|منك|معك|إليك|ترى|تعتقد|تقول|تصف|كنتَ)(?![\p{L}\p{M}])/iu;

/** Words that mean something said before. */
export const pointingBack =
  /\b(?:this|that|these|those)\b|(?:^|\s)(?:هذا|هذه|ذلك|تلك|هؤلاء)(?![\p{L}\p{M}])/iu;

/** A turn that a question of the running text begins with. */
export const turning = /^(?:but|and|yet|or|nor|ولكن|لكن|أو|فهل|وهل)(?![\p{L}\p{M}])/iu;
