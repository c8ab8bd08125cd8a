/** Words that name nothing by themselves; nouns without ال. Enough to catch a slip, not a dictionary. */
const words = `
  من في على إلى عن مع بين بعد قبل منذ حتى حول خلال ضد عند لدى دون غير كل بعض أي هذا هذه ذلك تلك الذي التي
  هو هي هم نحن أنا أنت كان كانت قد لقد لا ما لم لن إن أن أو ثم لكن بل كما حيث إذا عندما أيضا جدا أول آخر
  قال قالت أعلن أعلنت أضاف عام سنة شهر يوم اليوم وقت مرة
  شركة شركات مؤسسة منظمة هيئة وزارة حكومة دولة بلد مدينة منطقة موقع مواقع خدمة خدمات منتج منتجات تطبيق
  منصة تقنية تكنولوجيا برنامج نظام شبكة متجر متاجر سوق مجموعة جماعة فريق حزب بنك صحيفة جريدة مجلة قناة وكالة
  رئيس مدير مدير تنفيذي مؤسس محلل وزير متحدث موظف عميل عملاء شريك شركاء منافس منافسون شخص رجل امرأة ناس
  مقال خبر تقرير دراسة كتاب فيلم صورة عمل مال سعر صفقة شراكة اتفاق اتفاقية مشروع
  the a an of in on at by for from to with and or but not no it its he she they we you i this that these those
  is are was were be been has have had will would who which what when where
  company companies service services product products site website app store market group bank newspaper agency
  government ministry city country president director manager founder minister analyst spokesman inc ltd corp
`;

const known = new Set(words.split(/\s+/).map(strip));

/** Whether a form of a name is a word that stands for anything («الشركة», "the service"), or a single letter. */
export function isCommonWord(alias: string): boolean {
  const bare = strip(alias.trim().toLowerCase());
  return Array.from(bare).length < 2 || known.has(bare);
}

/** Without ال, "the" and marks, one alif for all. */
function strip(word: string): string {
  const plain = word.replace(/[\u064b-\u0652\u0640]/g, "").replace(/[أإآ]/g, "ا");
  return plain.replace(/^(?:ال(?=..)|the +)/, "");
}
