import { useState } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { embedCode, type Form, frameAddress, pastedAddress } from "../../model/cite/embedCode.ts";
import { pageTitle } from "../../model/view/pageTitle.ts";
import { clear, inLanguage } from "../store/createRawabitStore.ts";
import { useRawabit, useStory, useView } from "../store/RawabitProvider.tsx";
import type { Announce } from "./announce.ts";
import { CopyBox } from "./CopyBox.tsx";
import { type EmbedChoice, EmbedOptions } from "./EmbedOptions.tsx";
import { Preview } from "./Preview.tsx";
import { type PlaceName, Recipe, takesAddress } from "./Recipe.tsx";
import { usePageAddress } from "./usePageAddress.ts";

/** Where the code is not plain HTML. */
const forms: Readonly<Partial<Record<PlaceName, Form>>> = { plain: "plain", mdx: "jsx" };

/** The line of HTML that shows this view in another page, how to place it there, and what it will look like. */
export function EmbedPart({ announce }: { announce: Announce }) {
  const { t, wording } = useTranslation();
  const index = useStory();
  const view = useView();
  const root = useRawabit((state) => state.root);
  const [choice, setChoice] = useState<EmbedChoice>({
    place: "any",
    opens: "here",
    language: view.language,
    theme: "light",
    height: 640,
    isFitted: false,
  });
  const { place, language, theme, height } = choice;
  const opened = inLanguage(choice.opens === "here" ? view : clear(view), language);
  const address = usePageAddress()(opened);
  // In the words of this page: those of another language are not here.
  const title = pageTitle(index, opened, { ...wording, language });
  const script = choice.isFitted
    ? { script: new URL(`${root}embed/v1.js`, window.location.href).href }
    : {};
  const code = { address, title, language, height, theme, form: forms[place] ?? "html", ...script };
  const isAddressEnough = takesAddress(place, theme, opened);
  return (
    <>
      <EmbedOptions choice={choice} onChange={setChoice} />
      <Recipe place={place} view={opened} isAddressEnough={isAddressEnough} />
      {isAddressEnough && (
        <CopyBox
          label={t("share.pasted")}
          text={pastedAddress(address, theme)}
          announce={announce}
        />
      )}
      {place !== "medium" && (
        <>
          <CopyBox label={t("share.code")} text={embedCode(code)} rows={5} announce={announce} />
          <Preview src={frameAddress(address, theme)} title={title} height={height} />
        </>
      )}
    </>
  );
}
