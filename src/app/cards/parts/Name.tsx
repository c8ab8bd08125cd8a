import type { Both } from "../../../model/story/story.ts";
import { useLanguage } from "../../store/RawabitProvider.tsx";

type NameProps = { name: Both };

/** A name in the reader's language, isolated from the sentence around it and kept from translators. */
export function Name({ name }: NameProps) {
  const language = useLanguage();
  const text = name[language];
  return (
    <bdi className="name" translate="no" lang={scriptOf(text)}>
      {text}
    </bdi>
  );
}

/** The language to read a name aloud in: some Arabic names of this article are written in Latin letters. */
export function scriptOf(text: string): "ar" | "en" {
  return /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
}
