/** The outlines that a node can have. */
export type NodeShape = "circle" | "tile" | "window" | "sheet" | "diamond";

/** What a kind of relation does to its ends: it sets them apart, it binds them, or neither. */
export type Role = "against" | "with" | "other";

type EntityEntry = {
  /** The outline of its nodes. Together with the icon it tells the kind without any colour. */
  readonly shape: NodeShape;
  /** A drawing of Lucide (ISC licence): its name there, and all of it as one path on a square of 24. */
  readonly icon: { readonly lucide: string; readonly d: string };
  /** Its type in schema.org, for search engines. */
  readonly schemaOrg: string;
  /** Whether it is where something happens rather than who acts: it is never drawn large unless its author says so. */
  readonly isQuiet?: boolean;
};

type RelationEntry = {
  /** Whether it reads the same from both ends: neither end is the doer. */
  readonly isSymmetric: boolean;
  readonly role: Role;
  /** Whether it makes one camp: of both ends where it is symmetric, else of the source and what the source has. */
  readonly isCamp: boolean;
  /** Its colour: a token of `src/app/ui/tokens.css`, without the dashes in front. */
  readonly tone: string;
  /** Its line in the drawing. Widths and dashes are in units; no dashes: a whole line. */
  readonly line: { readonly width: number; readonly dashes?: string; readonly cap?: "round" };
  /**
   * The mark at the middle of the line: one path in units around 0, 0, along the x axis from source to target. Marks differ
   * in form, so that no kind is told by its colour alone. `solid`: filled; `open`: an outline filled with the ground;
   * `line`: an outline alone.
   */
  readonly mark: { readonly look: "solid" | "open" | "line"; readonly d: string };
};

const entity = {
  company: {
    shape: "circle",
    icon: {
      lucide: "BuildingComplex",
      d: "M10 12h4M10 8h4M14 21v-3a2 2 0 0 0-4 0v3M6 10H4a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V9a2 2 0 0 0-2-2h-2M6 21V5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v16",
    },
    schemaOrg: "Organization",
  },
  product: {
    shape: "tile",
    icon: {
      lucide: "Package",
      d: "M11 21.73a2 2 0 0 0 2 0l7-4A2 2 0 0 0 21 16V8a2 2 0 0 0-1-1.73l-7-4a2 2 0 0 0-2 0l-7 4A2 2 0 0 0 3 8v8a2 2 0 0 0 1 1.73zM12 22V12M3.29 7 12 12 20.71 7M7.5 4.27l9 5.15",
    },
    schemaOrg: "Product",
  },
  service: {
    shape: "tile",
    icon: {
      lucide: "Workflow",
      d: "M5 3h4a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-4a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2zM7 11v4a2 2 0 0 0 2 2h4M15 13h4a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-4a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2z",
    },
    schemaOrg: "Service",
  },
  site: {
    shape: "window",
    icon: {
      lucide: "Globe",
      d: "M22 12a10 10 0 1 1-20 0a10 10 0 1 1 20 0zM12 2a14.5 14.5 0 0 0 0 20 14.5 14.5 0 0 0 0-20M2 12h20",
    },
    schemaOrg: "WebSite",
    isQuiet: true,
  },
  person: {
    shape: "circle",
    icon: { lucide: "UserRound", d: "M17 8a5 5 0 1 1-10 0a5 5 0 1 1 10 0zM20 21a8 8 0 0 0-16 0" },
    schemaOrg: "Person",
  },
  publication: {
    shape: "sheet",
    icon: {
      lucide: "Newspaper",
      d: "M15 18h-5M18 14h-8M4 22h16a2 2 0 0 0 2-2V4a2 2 0 0 0-2-2H8a2 2 0 0 0-2 2v16a2 2 0 0 1-4 0v-9a2 2 0 0 1 2-2h2M11 6h6a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-2a1 1 0 0 1 1-1z",
    },
    schemaOrg: "Newspaper",
  },
  place: {
    shape: "diamond",
    icon: {
      lucide: "MapPin",
      d: "M20 10c0 4.993-5.539 10.193-7.399 11.799a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4 10a8 8 0 0 1 16 0M15 10a3 3 0 1 1-6 0a3 3 0 1 1 6 0z",
    },
    schemaOrg: "Place",
    isQuiet: true,
  },
} satisfies Readonly<Record<string, EntityEntry>>;

const relation = {
  partnership: {
    isSymmetric: true,
    role: "with",
    isCamp: true,
    tone: "partnership",
    line: { width: 3.5 },
    mark: { look: "open", d: `${circle(-2.6, 3.6)}${circle(2.6, 3.6)}` },
  },
  competition: {
    isSymmetric: true,
    role: "against",
    isCamp: false,
    tone: "competition",
    line: { width: 2, dashes: "6 4" },
    mark: { look: "solid", d: "M-1,0L-8,-4.5V4.5ZM1,0L8,-4.5V4.5Z" },
  },
  ownership: {
    isSymmetric: false,
    role: "with",
    isCamp: true,
    tone: "ownership",
    line: { width: 1.8 },
    mark: { look: "solid", d: "M6,0L-4,-5.2V5.2Z" },
  },
  use: {
    isSymmetric: false,
    role: "with",
    isCamp: false,
    tone: "use",
    line: { width: 1.4 },
    mark: { look: "line", d: "M-3,-4L3,0L-3,4" },
  },
  work: {
    isSymmetric: false,
    role: "other",
    isCamp: false,
    tone: "work",
    line: { width: 1 },
    mark: { look: "solid", d: circle(0, 2) },
  },
  prohibition: {
    isSymmetric: false,
    role: "against",
    isCamp: false,
    tone: "prohibition",
    line: { width: 2.2, dashes: "9 3 2 3" },
    // The sign of no entry, its stroke across the line's.
    mark: { look: "open", d: `${circle(0, 6)}M-4.2,-4.2L4.2,4.2` },
  },
  location: {
    isSymmetric: false,
    role: "other",
    isCamp: false,
    tone: "location",
    line: { width: 1.4, dashes: "0.5 4", cap: "round" },
    mark: { look: "open", d: "M0,-3.6L3.6,0L0,3.6L-3.6,0Z" },
  },
} satisfies Readonly<Record<string, RelationEntry>>;

type KindTable = {
  readonly entity: Readonly<Record<keyof typeof entity, EntityEntry>>;
  readonly relation: Readonly<Record<keyof typeof relation, RelationEntry>>;
};

/**
 * Everything that is known of a kind, by its id: what a story can say of itself, how the drawing, its key, social cards
 * and print show it, and what paths and comparisons make of it. A new kind is an entry here and its words, `entityKind.<id>`
 * or `relationKind.<id>` in both languages (`src/i18n/`). The order is that of keys and lists.
 */
export const kindTable: KindTable = { entity, relation };

/** Of an icon's lines in its square, as Lucide has it nearly. */
export const iconLineWidth = 1.75;

function circle(x: number, radius: number): string {
  const arc = (to: number) => `A${radius},${radius},0,1,1,${to},0`;
  return `M${x + radius},0${arc(x - radius)}${arc(x + radius)}Z`;
}
