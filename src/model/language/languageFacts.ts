import { elisions, proclitics } from "./leads.ts";

/** What the compiler must know of the language of an article. Every text rule reads these facts and names no language. */
export type LanguageFacts = {
  /** ISO 15924 code of the script that the language is written in. */
  readonly script: string;
  /** What may stand before a name in the same word: proclitics, elisions. It matches the empty text too. */
  readonly before: RegExp;
  /** What may stand behind a name in the same word: possessives, plural endings. It matches the empty text too. */
  readonly after: RegExp;
  /** Marks that hold a word together where they stand between two of its letters. */
  readonly joins: RegExp;
  /** Another spelling of a name behind some proclitics, if it has one. `lead`: what stands before it then. */
  readonly respell: (name: string) => { readonly text: string; readonly lead: RegExp } | undefined;
  /** The definite article at the beginning of a folded word or name. */
  readonly article: RegExp;
  /** The endings that a name takes in other cases than the one it is cited in; null where names do not change. */
  readonly endings: RegExp | null;
  /** Quotation marks: an opening and a closing one each. */
  readonly quotes: readonly string[];
  /** Whether a space stands inside the quotation marks. */
  readonly spacedQuotes: boolean;
  /** Abbreviations, without their last full stop, that always stand before the word they belong to. */
  readonly titles: ReadonlySet<string>;
  /** Other abbreviations. A sentence may end with them. */
  readonly abbreviations: ReadonlySet<string>;
  /** Whether a full stop behind a number makes it an ordinal. */
  readonly ordinals: boolean;
  /** Words without a meaning of their own. */
  readonly smallWords: ReadonlySet<string>;
  /** Nouns, without the article, that name nothing by themselves. Enough to catch a slip, not a dictionary. */
  readonly commonNouns: ReadonlySet<string>;
  /** Whether articles lose some of their line breaks where they are copied from a page, and keep others. */
  readonly losesBreaks: boolean;
};

const none: ReadonlySet<string> = new Set();
const listWords = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const glued = (before: string) => new RegExp(`^(?:${before})$`, "u");
const elided = new RegExp(`^(?:(?:${elisions})['’])?$`, "iu");

/** What holds of a language that has no row, and of a row that does not say otherwise. */
const plain: Omit<LanguageFacts, "script"> = {
  before: /^$/,
  after: /^(?:['’]s?)?$/,
  joins: /['’]/,
  respell: () => undefined,
  article: /^$/,
  endings: /^\p{L}{1,3}$/u,
  quotes: ["“”", "‘’", "«»", '""', "''", "「」", "『』"],
  spacedQuotes: false,
  titles: none,
  abbreviations: none,
  ordinals: false,
  smallWords: none,
  commonNouns: none,
  losesBreaks: false,
};

/** A foreign name takes its ending behind an apostrophe: «Google’а», «Türkiye’nin». */
const anyEnding = /^(?:['’]\p{L}+)?$/u;
const lowQuotes = ["„“", "„”", "«»", "“”", "‘’", '""'];

const danish = { endings: /^s$/, ordinals: true, titles: listWords("hr fru dr prof nr kl s") };

/** One row for each language, by its subtag. Adding a language is one row of facts. */
const rows: Readonly<Record<string, Partial<LanguageFacts>>> = {
  ar: {
    before: glued(proclitics.ar),
    after: /^$/,
    joins: /(?!)/,
    respell: (name) => {
      // «للرملي» is ل and «الرملي» without its alif; three lams are written as two («للجنة»).
      const [, ofLam] = /^[اٱ](ل[\p{L}\p{M}].*)$/su.exec(name) ?? [];
      if (ofLam === undefined) return undefined;
      return { text: ofLam.startsWith("لل") ? ofLam.slice(1) : ofLam, lead: /^[وف]?ل$/u };
    },
    article: /^ال(?=..)/,
    endings: null,
    titles: listWords("د أ م"),
    smallWords: listWords(`
      من في على إلى عن مع بين بعد قبل منذ حتى حول خلال ضد عند لدى دون غير كل بعض أي هذا هذه ذلك تلك الذي التي هو هي هم نحن
      أنا أنت كان كانت قد لقد لا ما لم لن إن أن أو ثم لكن بل كما حيث إذا عندما أيضا جدا أول آخر قال قالت أعلن أعلنت أضاف`),
    commonNouns: listWords(`
      عام سنة شهر يوم اليوم وقت مرة شركة شركات مؤسسة منظمة هيئة وزارة حكومة دولة بلد مدينة منطقة موقع مواقع خدمة خدمات منتج
      منتجات تطبيق منصة تقنية تكنولوجيا برنامج نظام شبكة متجر متاجر سوق مجموعة جماعة فريق حزب بنك صحيفة جريدة مجلة قناة وكالة
      رئيس مدير تنفيذي مؤسس محلل وزير متحدث موظف عميل عملاء شريك شركاء منافس منافسون شخص رجل امرأة ناس
      مقال خبر تقرير دراسة كتاب فيلم صورة عمل مال سعر صفقة شراكة اتفاق اتفاقية مشروع`),
    losesBreaks: true,
  },
  fa: {
    // Endings stand behind a zero-width non-joiner; the mark of the ezafe stands on the last letter.
    after:
      /^(?:\u200c(?:ها(?:ی(?:ی|ش|شان|مان)?)?|ی|ای|ام|ات|اش|مان|تان|شان|اند|ست|را)|[\u0650\u0654])?$/u,
    endings: null,
    titles: listWords("د م"),
    smallWords: listWords(`
      از در به با بر تا برای که این آن و یا اما ولی هم نیز را است بود شد او وی ما شما آنها آنان خود هر همه پس پیش بین میان درباره`),
    commonNouns: listWords(`
      شرکت دولت وزارت وزیر رئیس رییس جمهور رئیس‌جمهور مدیر مدیرعامل کشور شهر بانک روزنامه خبرگزاری سازمان گروه حزب مجلس دادگاه
      خدمات محصول سایت فروشگاه بازار سخنگو خبرنگار گزارش سال ماه روز`),
  },
  he: {
    // A quotation mark may stand between the proclitics and the name: ב"הארץ".
    before: glued(`(?:${proclitics.he})["״]?`),
    after: /^$/,
    joins: /["'’׳״]/,
    article: /^ה(?=..)/,
    endings: null,
    quotes: ["“”", "„”", "״״", '""', "''"],
    titles: listWords("א ב ג ד ה ו ז ח ט י כ ל מ נ ס ע פ צ ק ר ש ת"),
    smallWords: listWords(`
      של על את עם כי לא הוא היא הם הן זה זו גם אך אבל או אם כל בין לפני אחרי מה מי אל עד רק יש אין אני אנחנו כך כדי לאחר אמר אמרה`),
    commonNouns: listWords(`
      חברה חברת ממשלה ממשלת משרד נשיא ראש שר מדינה עיר בנק עיתון קבוצה שירות מוצר אתר חנות שוק מפלגה כנסת משפט דובר מנהל שנה יום`),
  },
  en: {
    after: /^(?:['’](?:s|d|ll|re|ve)?)?$/,
    article: /^the +/,
    endings: null,
    titles: listWords(`
      Mr Mrs Ms Messrs Dr Prof Rev Hon Gen Lt Col Maj Capt Cmdr Sgt Adm Gov Sen Sens Rep Reps Pres v vs`),
    abbreviations: listWords(`
      Inc Co Corp Ltd Bros Jr Sr St Ave Blvd Mt Ft No Nos Art Sec Fig Vol Dept Assn p pp etc al est approx cf ca ed
      Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Calif Conn Fla Mass Pa Tex Wash`),
    smallWords: listWords(`
      the a an of in on at by for from to with and or but not no it its he she they we you i this that these those is are was
      were be been has have had will would who which what when where his her their our there then after before as if while`),
    commonNouns: listWords(`
      company companies service services product products site website app store market group bank newspaper agency
      government ministry city country president director manager founder minister analyst spokesman inc ltd corp
      mayor council court parliament party police committee union`),
  },
  fr: {
    before: elided,
    article: /^(?:l['’]|(?:les?|la) +)/,
    endings: null,
    spacedQuotes: true,
    titles: listWords("M MM Mme Mmes Mlle Mlles Mgr Me Dr Pr St Ste art n p pp chap vol cf"),
    abbreviations: listWords("etc env hab éd bd av janv févr avr juil sept oct nov déc"),
    smallWords: listWords(`
      le la les l un une des du de d et ou mais ni car donc à au aux en dans sur sous par pour avec sans entre vers chez il elle
      ils elles on nous vous je j ce c cet cette ces son sa ses leur leurs qui que qu dont où quand si ne n pas plus selon après avant`),
    commonNouns: listWords(`
      société entreprise groupe gouvernement ministère ministre président présidente directeur directrice pays ville banque journal
      agence marché magasin site service services produit produits parti tribunal porte-parole an année jour`),
  },
  de: {
    article: /^(?:der|die|das) +/,
    endings: /^(?:e?n)?s$/,
    quotes: ["„“", "‚‘", "»«", "›‹", '""', "''"],
    titles: listWords("Dr Prof Hr Hrn Fr St Nr Art Abs Bd Kap vgl sog geb"),
    abbreviations: listWords(`
      z i d u o v a usw bzw ca etc evtl ggf inkl max min Mio Mrd Tsd Str Co gest Jh Jan Feb Apr Aug Sept Okt Nov Dez`),
    ordinals: true,
    smallWords: listWords(`
      der die das den dem des ein eine einen einem einer und oder aber auch nicht in im an am auf aus bei beim mit nach von vom vor
      zu zum zur für über unter um er sie es wir ihr ich man dies diese dieser dieses als wenn weil dass doch laut so`),
    commonNouns: listWords(`
      firma unternehmen konzern gruppe regierung ministerium minister ministerin präsident präsidentin kanzler kanzlerin land stadt bank
      zeitung agentur markt laden dienst produkt partei gericht sprecher jahr tag`),
  },
  ru: {
    after: anyEnding,
    endings:
      /^(?:[ауяюеиыо]|[оеё]м|[оеиыая]й|[оеы]ю|[ыи][мх]|[ая][мх]|[аяыи]ми|[ое](?:го|му)|[ое]в)$/u,
    quotes: ["«»", "„“", "“”", '""'],
    titles: listWords("им тов гр проф акад ул пл обл ст см рис стр"),
    abbreviations: listWords("г гг в вв т п д е к н э др пр руб коп тыс млн млрд"),
    smallWords: listWords(`
      в во на с со к о об от до из за по у и а но или не как что это он она они мы вы я его её их при для после перед между так же
      если когда`),
    commonNouns: listWords(`
      компания правительство министерство министр президент директор страна город банк газета агентство рынок магазин сайт сервис
      партия суд группа год день`),
  },
  uk: {
    after: anyEnding,
    joins: /['’ʼ]/,
    quotes: ["«»", "„“", "“”", '""'],
    titles: listWords("ім проф акад вул пл обл ст див"),
    abbreviations: listWords("р рр т п д е к н ст грн тис млн млрд"),
    smallWords: listWords(
      "в у на з зі до від за по і й а але або не як що це він вона вони ми ви я його її їх при для після",
    ),
  },
  pl: {
    quotes: lowQuotes,
    titles: listWords("prof dr hab inż mgr gen płk ks św ul al"),
    abbreviations: listWords("np m in n e tzw itd itp tys ok r w"),
    ordinals: true,
    smallWords: listWords(
      "w we na z ze do od za po i a ale lub nie jak co to on ona oni my wy ja jego jej ich przy dla",
    ),
  },
  it: {
    before: elided,
    article: /^(?:l['’]|(?:il|lo|la|gli|le) +)/,
    endings: null,
    titles: listWords("Sig Sigg Dott Prof Avv Ing On Sen art n p pag"),
    abbreviations: listWords("ecc etc ca"),
    smallWords: listWords(
      "il lo la i gli le l un una di del della dei e o ma in nel nella su per con da dal che chi non si è",
    ),
  },
  ca: {
    before: elided,
    endings: null,
    titles: listWords("Sr Sra Dr Dra art núm pàg"),
    smallWords: listWords(
      "el la els les l un una de del dels i o però en a al per amb que qui no és",
    ),
  },
  es: {
    article: /^(?:el|la|los|las) +/,
    endings: null,
    titles: listWords("Sr Sra Srta Sres Dr Dra D Dña Gral Ud Uds núm pág art"),
    abbreviations: listWords("etc aprox EE UU"),
    smallWords: listWords(
      "el la los las un una de del y o pero en a al por para con sin que quien no es se su sus lo según",
    ),
  },
  pt: {
    article: /^(?:os?|as?) +/,
    endings: null,
    titles: listWords("Sr Sra Dr Dra Prof Profa Eng D núm pág art"),
    abbreviations: listWords("etc aprox"),
    smallWords: listWords(
      "o a os as um uma de do da dos das e ou mas em no na por para com sem que quem não é se seu sua",
    ),
  },
  nl: {
    article: /^(?:de|het) +/,
    endings: /^s$/,
    quotes: lowQuotes,
    titles: listWords("dhr mevr mr dr prof ir St nr art blz"),
    abbreviations: listWords("bijv enz etc ca"),
    smallWords: listWords(
      "de het een en of maar in op aan bij van voor met naar uit hij zij ze het we wij dat die dit niet",
    ),
  },
  sv: { endings: /^s$/, quotes: ["””", "’’", "»»", '""'], titles: listWords("dr prof nr kl s") },
  da: danish,
  nb: danish,
  no: danish,
  tr: { after: anyEnding, endings: null, ordinals: true, titles: listWords("Dr Prof Doç Av Sn") },
  ko: {
    // Particles follow the name without a space.
    after:
      /^(?:은|는|이|가|을|를|의|에|에서|에게|와|과|도|만|로|으로|까지|부터|보다|이다|라고|['’]s?)?$/u,
    endings: null,
  },
};

const known = new Map<string, LanguageFacts>();

/** The facts of an article's language, a BCP 47 tag. A tag that is none has the facts of a language without a row. */
export function factsOf(tag: string): LanguageFacts {
  const found = known.get(tag);
  if (found) return found;
  const { language, script } = readTag(tag);
  const row = Object.hasOwn(rows, language) ? rows[language] : undefined;
  const facts = { script, ...plain, ...row };
  known.set(tag, facts);
  return facts;
}

/** The facts of every language of a script that has a row. */
export function factsOfScript(script: string): LanguageFacts[] {
  return Object.keys(rows)
    .map(factsOf)
    .filter((facts) => facts.script === script);
}

function readTag(tag: string): { language: string; script: string } {
  try {
    const { language, script = "Latn" } = new Intl.Locale(tag).maximize();
    return { language, script };
  } catch {
    return { language: "", script: "Latn" };
  }
}
