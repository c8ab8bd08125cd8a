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

const icons: Readonly<Record<string, LucideIcon>> = {
  company: Building2,
  product: Package,
  service: Workflow,
  site: Globe,
  person: UserRound,
  publication: Newspaper,
  place: MapPin,
};

type KindIconProps = { kind: string; size?: number };

/** Decoration beside a word that says the same. None of these icons has a direction, so none is mirrored. */
export function KindIcon({ kind, size = 20 }: KindIconProps) {
  const Icon = icons[kind] ?? Package;
  return <Icon size={size} strokeWidth={1.75} aria-hidden="true" />;
}
