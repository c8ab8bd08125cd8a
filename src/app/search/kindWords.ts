import ar from "../../i18n/ar.json" with { type: "json" };
import en from "../../i18n/en.json" with { type: "json" };
import type { EntityKind } from "../../model/story/kinds.ts";
import type { Both } from "../../model/story/story.ts";

const { entityKind: arabic } = ar;
const { entityKind: english } = en;

/** The word for each kind in both languages: a reader may search «شخص» or “company”. */
export const kindWords: Readonly<Record<EntityKind, Both>> = {
  company: { ar: arabic.company, en: english.company },
  product: { ar: arabic.product, en: english.product },
  service: { ar: arabic.service, en: english.service },
  site: { ar: arabic.site, en: english.site },
  person: { ar: arabic.person, en: english.person },
  publication: { ar: arabic.publication, en: english.publication },
  place: { ar: arabic.place, en: english.place },
};
