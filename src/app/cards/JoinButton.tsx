import { useTranslation } from "../../i18n/useTranslation.ts";
import { useRawabit, useRawabitStore } from "../store/RawabitProvider.tsx";

/** Asks for the path from a name to another, which is then picked in the picture or a list. */
export function JoinButton({ id }: { id: string }) {
  const { t } = useTranslation();
  const isJoining = useRawabit(({ joining }) => joining === id);
  const { join } = useRawabitStore().getState();
  return (
    <button
      type="button"
      className="button-quiet join"
      aria-pressed={isJoining}
      onClick={() => join(isJoining ? null : id)}
    >
      {t("join.open")}
    </button>
  );
}
