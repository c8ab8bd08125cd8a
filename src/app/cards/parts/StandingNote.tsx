import { useTranslation } from "../../../i18n/useTranslation.ts";
import { claimLead, standingsOf } from "../../../model/story/claim.ts";
import type { Relation } from "../../../model/story/story.ts";
import { useStory } from "../../store/RawabitProvider.tsx";
import { List } from "../../ui/List.tsx";
import { prose } from "../../ui/prose.tsx";

/** How firmly, and in whose name, the article says it: each of several standings on a line of its own. */
export function StandingNote({ relation }: { relation: Relation }) {
  const { t, wording } = useTranslation();
  const index = useStory();
  const notes = standingsOf(relation).map((standing) => {
    const lead = claimLead(index, { ...relation, standing, standings: undefined }, wording);
    return prose(lead === "" ? t("standing.stated") : lead, wording.language);
  });
  if (notes.length === 1) return <span className="standing">{notes}</span>;
  return (
    <List>
      {notes.map((note, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a standing is what stands at its place
        <li key={at} className="standing">
          {note}
        </li>
      ))}
    </List>
  );
}
