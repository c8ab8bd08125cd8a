import { useTranslation } from "react-i18next";

/** Said above the overview when an address names nothing of the story. */
export function Unknown() {
  const { t } = useTranslation();
  return (
    <div className="notice" role="alert">
      <p>
        <b>{t("unknown.title")}</b>
      </p>
      <p>{t("unknown.text")}</p>
    </div>
  );
}
