import type { Both } from "../../model/story/story.ts";

/**
 * The words of the page of files. They stand here and not with the interface's, for no script shows them.
 * A file is named by how its name ends after the story's id.
 */
export const dataWords = {
  title: { ar: "بيانات القصة للتنزيل", en: "Download the data" },
  lead: {
    ar: "كل ما في الخريطة مأخوذ من المقال، وهو هنا في ملفات: خذ منها ما يناسب عملك. الأسماء والعلاقات فيها باللغتين، ومع كل علاقة دليلها من كلام المقال وموضعه فيه.",
    en: "Everything in the graph comes from the article, and here it is as files: take the one that suits your work. Names and connections are in both languages, and each connection comes with its evidence in the article’s own words and where it stands there.",
  },
  kilobytes: { ar: "كيلوبايت", en: "kB" },
  reading: { ar: "كيف تُقرأ الملفات", en: "How to read the files" },
  licence: { ar: "الترخيص", en: "License" },
  rights: {
    ar: "شيفرة الموقع برخصة MIT. أما كلام المقال، وهو نصه وكل ما في حقول الدليل والتصريحات، فلناشره، ويُعرض هنا للاستشهاد.",
    en: "The site’s code is under the MIT License. The words of the article, which are all that stands as evidence, quote or text, are its publisher’s, quoted for reference.",
  },
} as const satisfies Record<string, Both>;

/** What a reader of the files has to know. */
export const readingNotes: readonly Both[] = [
  {
    ar: "تُحسب المواضع بمحارف يونيكود (code points) في نص المقال، بدءًا من 0، ولا يدخل فيها حدّها الأخير: \u206612-45\u2069 من المحرف 12 إلى ما قبل المحرف 45.",
    en: "Positions count Unicode code points in the article’s text, from 0, end excluded: 12-45 runs from 12 to just before 45.",
  },
  {
    ar: "في الجداول وملفات GEXF وGraphML يأتي كل دليل في سطر من حقله، ومواضعه بالترتيب نفسه في حقل spans المقابل.",
    en: "In the tables, in GEXF and in GraphML each piece of evidence is one line of its field; its places stand in the same order in the field of spans.",
  },
  {
    ar: "كل علاقة موجَّهة كما ترويها جملتها، وحقل symmetric يدل على ما يُقرأ من الطرفين على السواء.",
    en: "Every connection is directed as its sentence tells it; symmetric says which read the same from both ends.",
  },
  {
    ar: "إذا بدأت خلية في الجداول بإحدى العلامات = + - @ سبقتها فاصلة عليا، كي لا تُحسب معادلة.",
    en: "A cell of the tables that begins with = + - or @ has an apostrophe before it, so that none is taken for a formula.",
  },
  {
    ar: "للورق: اطبع أي صفحة من المتصفح، فتخرج الخريطة وكل علاقة بدليلها وكل تصريح والمصدر.",
    en: "For paper: print any page from the browser. It holds the graph, every connection with its evidence, every quote and the source.",
  },
];

type FileNote = { readonly ending: string; readonly format: string; readonly purpose: Both };
type FileGroup = { readonly title: Both; readonly files: readonly FileNote[] };

/** The files that the page lists, in its order. Each must have been written when the page is made. */
export const fileGroups: readonly FileGroup[] = [
  {
    title: { ar: "القصة كاملة", en: "The whole story" },
    files: [
      {
        ending: "html",
        format: "HTML",
        purpose: {
          ar: "القصة كلها في صفحة واحدة تعمل بلا إنترنت، بالعربية والإنجليزية: للحفظ، أو للإرسال بالبريد، أو للرفع إلى مدوّنة.",
          en: "The whole story in one page that works offline, in Arabic and English: to keep, to send by e-mail, to upload to a blog.",
        },
      },
      {
        ending: "json",
        format: "JSON",
        purpose: {
          ar: "ما يُبنى منه الموقع: المقال والأسماء والعلاقات والتصريحات والتواريخ، كلٌّ بموضعه في النص.",
          en: "What the site is built from: article, names, connections, quotes and dates, each with its place in the text.",
        },
      },
      {
        ending: "schema.json",
        format: "JSON Schema 2020-12",
        purpose: {
          ar: "معنى كل حقل في ذلك الملف وشرطه، لمن يكتب برنامجًا يقرؤه.",
          en: "What each field of that file means and may hold, for whoever writes a program that reads it.",
        },
      },
      {
        ending: "txt",
        format: "UTF-8",
        purpose: {
          ar: "نص المقال كما ورد إلينا، حرفًا بحرف؛ ومنه تُحسب المواضع في كل الملفات.",
          en: "The article as received, letter for letter; the places in all files are counted in it.",
        },
      },
    ],
  },
  {
    title: { ar: "جداول", en: "Tables" },
    files: [
      {
        ending: "entities.csv",
        format: "CSV",
        purpose: {
          ar: "اسم في كل صف: نوعه وجانبه ووصفه وتصريحاته. يُفتح في Excel وLibreOffice وGoogle Sheets.",
          en: "One name a row: its kind, side, description and quotes. Opens in Excel, LibreOffice and Google Sheets.",
        },
      },
      {
        ending: "relations.csv",
        format: "CSV",
        purpose: {
          ar: "علاقة في كل صف: طرفاها وجملتها ودليلها وكيف ترد في المقال وتاريخها وأرقامها.",
          en: "One connection a row: its ends, sentence, evidence, how the article puts it, date and figures.",
        },
      },
      {
        ending: "quotes.csv",
        format: "CSV",
        purpose: {
          ar: "تصريح في كل صف: قائله ونصه وترجمته وموضعه.",
          en: "One quote a row: who said it, its words, translation and place.",
        },
      },
    ],
  },
  {
    title: { ar: "لبرامج تحليل الشبكات", en: "For network-analysis programs" },
    files: [
      {
        ending: "gexf",
        format: "GEXF 1.3",
        purpose: {
          ar: "لبرنامج Gephi، وفيه أماكن الأسماء في الخريطة. لا تقرأ مكتبة NetworkX صيغة GEXF 1.3 إلا منذ إصدارها \u20663.6\u2069: خذ لها GraphML.",
          en: "For Gephi, with the names at their places in the graph. NetworkX reads GEXF 1.3 only from its version 3.6: take GraphML for it.",
        },
      },
      {
        ending: "graphml",
        format: "GraphML",
        purpose: {
          ar: "لبرنامجي yEd وGephi، ولمكتبتي NetworkX وigraph.",
          en: "For yEd and Gephi, and for the libraries NetworkX and igraph.",
        },
      },
      {
        ending: "cytoscape.json",
        format: "Cytoscape JSON",
        purpose: {
          ar: "لبرنامج Cytoscape ومكتبة Cytoscape.js، وفيه أماكن الأسماء في الخريطة. الاسم في حقل name، وكل حقل نص أو عدد.",
          en: "For Cytoscape and Cytoscape.js, with the names at their places in the graph. The name is in the field name, and each field is a text or a number.",
        },
      },
      {
        ending: "jgf.json",
        format: "JSON Graph Format 2",
        purpose: {
          ar: "لأي برنامج يقرأ الشبكات بصيغة JSON.",
          en: "For any program that reads networks as JSON.",
        },
      },
    ],
  },
  {
    title: { ar: "للتحقق والتعليق", en: "For checking and annotating" },
    files: [
      {
        ending: "annotations.jsonld",
        format: "W3C Web Annotation",
        purpose: {
          ar: "كل دليل وتصريح وتاريخ بكلماته وما قبلها وما بعدها وموضعها، لتهتدي إليه أدوات التعليق في المقال.",
          en: "Each piece of evidence, quote and date, by its words, by what stands before and after them and by its place, so that annotation tools find it in the article again.",
        },
      },
    ],
  },
];
