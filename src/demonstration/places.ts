import type { Place } from '../figures/place.ts';

/** Every place that the figures mark. */
export const places = {
  damascus: { position: [36.292, 33.513], name: { en: 'Damascus', ar: 'دمشق' } },
  homs: { position: [36.714, 34.731], name: { en: 'Homs', ar: 'حمص' } },
  hama: { position: [36.758, 35.132], name: { en: 'Hama', ar: 'حماة' } },
  idlib: { position: [36.634, 35.93], name: { en: 'Idlib', ar: 'إدلب' } },
  aleppo: { position: [37.134, 36.202], name: { en: 'Aleppo', ar: 'حلب' } },
  latakia: { position: [35.791, 35.531], name: { en: 'Latakia', ar: 'اللاذقية' } },
  hmeimim: { position: [35.949, 35.401], name: { en: 'Hmeimim', ar: 'حميميم' } },
  tartus: { position: [35.887, 34.889], name: { en: 'Tartus', ar: 'طرطوس' } },
  moscow: { position: [37.617, 55.756], name: { en: 'Moscow', ar: 'موسكو' } },
  geneva: { position: [6.143, 46.204], name: { en: 'Geneva', ar: 'جنيف' } },
  astana: { position: [71.449, 51.169], name: { en: 'Astana', ar: 'أستانا' } },
} satisfies Record<string, Place>;
