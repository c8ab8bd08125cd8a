import {
  Building2,
  Globe,
  type LucideIcon,
  MapPin,
  Newspaper,
  Package,
  UserRound,
  Workflow,
} from "lucide-react";

/** One icon for each kind of entity. None of them has a direction, so none is mirrored. */
export const kindIcons: Readonly<Record<string, LucideIcon>> = {
  company: Building2,
  product: Package,
  service: Workflow,
  site: Globe,
  person: UserRound,
  publication: Newspaper,
  place: MapPin,
};

type KindIconProps = { kind: string; size?: number };

/** Decoration beside a word that says the same. */
export function KindIcon({ kind, size = 20 }: KindIconProps) {
  const Icon = kindIcons[kind] ?? Package;
  return <Icon size={size} strokeWidth={1.75} aria-hidden="true" />;
}
