import { spokenIn } from "../../../i18n/scriptRuns.ts";
import { type Texts, textIn } from "../../../model/story/texts.ts";
import { useLanguage } from "../../store/RawabitProvider.tsx";

type NameProps = { name: Texts };

/** A name in the reader's language, isolated from the sentence around it and kept from translators. */
export function Name({ name }: NameProps) {
  const language = useLanguage();
  const text = textIn(name, language);
  return (
    <bdi className="name" translate="no" lang={spokenIn(text, language)}>
      {text}
    </bdi>
  );
}
