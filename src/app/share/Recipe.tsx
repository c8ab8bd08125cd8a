import { useTranslation } from "../../i18n/useTranslation.ts";
import { type Theme, themesName } from "../../model/cite/embedCode.ts";
import { fileName } from "../../model/cite/fileName.ts";
import type { View } from "../../model/story/view.ts";
import { useLanguage } from "../store/RawabitProvider.tsx";
import { List } from "../ui/List.tsx";
import { prose } from "../ui/prose.tsx";

/**
 * Where blogs stand; the first is any page at all. Names of makes and formats are the same in every language; null stands for a name
 * that is not.
 */
export const places = [
  ["any", "HTML"],
  ["plain", null],
  ["mdx", "MDX, React"],
  ["wordpress", "WordPress"],
  ["ghost", "Ghost"],
  ["blogger", "Blogger"],
  ["medium", "Medium"],
  ["hugo", "Hugo"],
  ["jekyll", "Jekyll"],
] as const;

export type PlaceName = (typeof places)[number][0];

type RecipeProps = {
  place: PlaceName;
  view: View;
  /** Does the address alone make a frame there (`takesAddress`)? */
  isAddressEnough: boolean;
};

/** Two names share their page with all others, which cannot say how each is framed. */
const sharedPages: readonly string[] = ["pick", "path", "compare"];

/**
 * Does the address of a view alone make a frame? It does in WordPress, where its page says how: that takes the site's own
 * address at build time, and a page of its own. A theme other than the frame's own has to have an address of its own.
 */
export function takesAddress(place: PlaceName, theme: Theme, { selection }: View): boolean {
  if (place !== "wordpress" || sharedPages.includes(selection.kind)) return false;
  const has = (selector: string) => document.querySelector(selector) !== null;
  if (!has('link[rel="canonical"]')) return false;
  return theme === "light" || has(`meta[name="${themesName}"]`);
}

/** How to put it there, in the platform's own terms. */
export function Recipe({ place, view, isAddressEnough }: RecipeProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const file = fileName(view, "html");
  return (
    <List className="share-recipe">
      {isAddressEnough && <li>{prose(t("share.recipe.address"), language)}</li>}
      <li>
        {prose(
          t(`share.recipe.${place}`, {
            file: `layouts/shortcodes/${file}`,
            call: `{{< ${file.replace(".html", "")} >}}`,
          }),
          language,
        )}
      </li>
    </List>
  );
}
