import type { EntityKind } from "../../model/story/kinds.ts";

/** The type of each kind of entity in schema.org, for search engines. */
export const schemaTypes: Readonly<Record<EntityKind, string>> = {
  company: "Organization",
  organisation: "Organization",
  government: "GovernmentOrganization",
  party: "PoliticalParty",
  court: "GovernmentOrganization",
  product: "Product",
  service: "Service",
  site: "WebSite",
  person: "Person",
  group: "Organization",
  publication: "Newspaper",
  law: "CreativeWork",
  place: "Place",
  event: "Event",
};
