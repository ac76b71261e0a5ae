/** Agencies and archives whose name may make up a credit alone. */
const agencies = `
  AFP, Agence France-Presse, AP, AP Photo, Associated Press, The Associated Press, Reuters, Thomson Reuters, EPA,
  EPA-EFE, EPA Images, EFE, Getty, Getty Images, AFP via Getty Images, Anadolu, Anadolu Agency, Anadolu Images, AA,
  SANA, TASS, Xinhua, DPA, IRNA, WAFA, NNA, KUNA, WAM, ANSA, ANP, ANI, PTI, UPI, AAP, PA Media, PA Wire, PA Images,
  Press Association, Kyodo, Kyodo News, Yonhap, Belga, Scanpix, NTB, Lehtikuva, Canadian Press, Bloomberg, NurPhoto,
  SOPA Images, ZUMA, ZUMA Press, ZUMA Wire, Sipa, Sipa USA, Shutterstock, Alamy, Alamy Stock Photo, iStock, iStockphoto,
  Wikimedia Commons, Unsplash, Sputnik, RIA Novosti, Interfax, UN Photo, Maxar, Maxar Technologies, Planet Labs,
  Middle East Images, Abaca, Abaca Press, LightRocket, Corbis, Hans Lucas, Magnum Photos, Panos Pictures, IMAGO,
  Picture Alliance, Rex Features, Al Jazeera,
  رويترز, فرانس برس, وكالة فرانس برس, الفرنسية, أ ف ب, ا ف ب, أسوشيتد برس, أسوشييتد برس, أ ب, ا ب, د ب أ, إ ب أ,
  الأناضول, وكالة الأناضول, سانا, وكالة سانا, غيتي, جيتي, غيتي إيمجز, جيتي إيمجز, تاس, شينخوا, سبوتنيك, وفا, إفي,
  شترستوك, ويكيميديا كومنز, الجزيرة`;

/** Sources that are credits only beside a name or in brackets: alone they are common words or initials. */
const sources = `
  PA, CP, TT, AAP, MAP, TAP, APS, INA, SPA, MENA, QNA, Petra, Pool, Kremlin, Kremlin Pool, Handout, Flickr, Pexels,
  Pixabay, Wikipedia, Wikimedia, UN, UNHCR, UNICEF, OCHA, NASA, ESA, IAEA, NATO, ICRC, MSF, White House, US Navy,
  US Army, Planet, Magnum, Redux, Panos, Rex, Eyevine, BBC, CNN, The Guardian, The New York Times, Le Monde,
  وكالات, خاص, مواقع التواصل, الإخبارية`;

const listed = (names: string): string[] => names.split(/[,\n]/).map((name) => name.trim());

/** Spaces, stops and letter variants make no other agency: `أ.ف.ب` is `أ ف ب`. */
const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s.‏‎-]+/g, '')
    .replace(/[إأآ]/g, 'ا');

const standing = new Set(listed(agencies).filter(Boolean).map(bare));
const beside = new Set([...standing, ...listed(sources).filter(Boolean).map(bare)]);

/** Initials count in capitals only; longer names in any case. */
function isListed(names: ReadonlySet<string>, text: string): boolean {
  const name = bare(text);
  if (names.has(name)) return true;
  if (name.length <= 4) return false;
  return [...names].some((known) => known.toLowerCase() === name.toLowerCase());
}

/** Whether a text is the name of an agency and nothing else. */
export const isAgency = (text: string): boolean => isListed(standing, text);

/** Whether a text names whoever may stand beside a photographer's name. */
export const isSource = (text: string): boolean => isListed(beside, text);
