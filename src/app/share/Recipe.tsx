import { useTranslation } from "../../i18n/useTranslation.ts";
import { fileName } from "../../model/cite/fileName.ts";
import type { View } from "../../model/story/view.ts";

/** Where blogs stand; the first is any page at all. Names of makes are the same in every language. */
export const places = [
  ["any", "HTML"],
  ["wordpress", "WordPress"],
  ["ghost", "Ghost"],
  ["blogger", "Blogger"],
  ["medium", "Medium"],
  ["hugo", "Hugo"],
  ["jekyll", "Jekyll"],
] as const;

export type PlaceName = (typeof places)[number][0];

/** How to put it there, in the platform's own terms. */
export function Recipe({ place, view }: { place: PlaceName; view: View }) {
  const { t } = useTranslation();
  const file = fileName(view, "html");
  // The address alone makes a frame where the page says how: that takes the site's own address at build time.
  const isFound = document.querySelector('link[type="application/json+oembed"]') !== null;
  const takesAddress = isFound && (place === "wordpress" || place === "ghost");
  return (
    <ul className="share-recipe">
      {takesAddress && <li>{t("share.recipe.address")}</li>}
      <li>
        {t(`share.recipe.${place}`, {
          file: `layouts/shortcodes/${file}`,
          call: `{{< ${file.replace(".html", "")} >}}`,
        })}
      </li>
    </ul>
  );
}
