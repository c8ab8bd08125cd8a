import { useTranslation } from "../../i18n/useTranslation.ts";
import { mostOpened } from "../../model/view/mostOpened.ts";
import { isLarge, listedOf } from "../../model/view/visibility.ts";
import { openMore } from "../store/createRawabitStore.ts";
import { useRawabit, useView } from "../store/RawabitProvider.tsx";
import { ViewLink } from "../store/ViewLink.tsx";

/** Draws more neighbours of a name of a large story, where the picture has left some out. */
export function OpenMore({ id }: { id: string }) {
  const { t } = useTranslation();
  const view = useView();
  const all = useRawabit(({ index, atlas, isAlive, forms: [form] }) => {
    // Each form draws as many as it has room for: a page that is written knows no form.
    if (!isAlive || !atlas || !form || !isLarge(index.story, form)) return 0;
    return atlas.countMore(index, view, listedOf(index, view), form, id);
  });
  if (all === 0) return null;
  return (
    <p>
      <ViewLink className="button-quiet" to={openMore(view, id)}>
        {t("near.more", { some: Math.min(all, mostOpened), all })}
      </ViewLink>
    </p>
  );
}
