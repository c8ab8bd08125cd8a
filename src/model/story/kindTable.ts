/** The outlines that a node can have. */
export type NodeShape = "circle" | "stack" | "hexagon" | "tile" | "window" | "sheet" | "diamond";

/** What a kind of relation does to its ends: it sets them apart, it binds them, or neither. */
export type Role = "against" | "with" | "other";

type EntityEntry = {
  /** The outline of its nodes. Together with the icon it tells the kind without any colour. */
  readonly shape: NodeShape;
  /** Whether it is where something happens rather than who acts: it is never drawn large unless its author says so. */
  readonly isQuiet?: boolean;
};

/** A line of the drawing. Widths and dashes are in units; no dashes: a whole line. */
export type Line = { readonly width: number; readonly dashes?: string; readonly cap?: "round" };

/**
 * A mark at the middle of a line: one path in units around 0, 0, along the x axis from source to target. Marks differ
 * in form, so that no kind is told by its colour alone. `solid`: filled; `open`: an outline filled with the ground;
 * `line`: an outline alone.
 */
export type Mark = { readonly look: "solid" | "open" | "line"; readonly d: string };

type RelationEntry = {
  /** Whether it reads the same from both ends: neither end is the doer. */
  readonly isSymmetric: boolean;
  readonly role: Role;
  /** Whether it makes one camp: of both ends where it is symmetric, else of the source and what the source has. */
  readonly isCamp: boolean;
  /** Its colour: a token of `src/app/ui/tokens.css`, without the dashes in front. */
  readonly tone: string;
  /** Its line in the drawing. */
  readonly line: Line;
  /** The mark at the middle of its line. */
  readonly mark: Mark;
};

const entity = {
  company: {
    shape: "circle",
  },
  organisation: {
    shape: "circle",
  },
  government: {
    shape: "hexagon",
  },
  party: {
    shape: "stack",
  },
  court: {
    shape: "hexagon",
  },
  product: {
    shape: "tile",
  },
  service: {
    shape: "tile",
  },
  site: {
    shape: "window",
    isQuiet: true,
  },
  person: {
    shape: "circle",
  },
  group: {
    shape: "stack",
  },
  publication: {
    shape: "sheet",
  },
  law: {
    shape: "sheet",
  },
  place: {
    shape: "diamond",
    isQuiet: true,
  },
  event: {
    shape: "diamond",
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
  support: {
    isSymmetric: false,
    role: "with",
    isCamp: false,
    tone: "partnership",
    line: { width: 2.2 },
    // A plus, and the way it goes.
    mark: { look: "line", d: "M-6.5,0H0.5M-3,-3.5V3.5M2.5,-4L6.5,0L2.5,4" },
  },
  membership: {
    isSymmetric: false,
    role: "with",
    isCamp: false,
    tone: "partnership",
    line: { width: 1.4 },
    // One within a body that is open to it.
    mark: { look: "open", d: `M-4.5,-5H0A5,5,0,0,1,0,5H-4.5${circle(-1, 1)}` },
  },
  family: {
    isSymmetric: true,
    role: "with",
    isCamp: false,
    tone: "ownership",
    line: { width: 1.3 },
    // Two under one roof.
    mark: {
      look: "open",
      d: `M-3.6,-3.8H3.6A3.8,3.8,0,0,1,3.6,3.8H-3.6A3.8,3.8,0,0,1,-3.6,-3.8Z${circle(-3, 0.7)}${circle(3, 0.7)}`,
    },
  },
  competition: {
    isSymmetric: true,
    role: "against",
    isCamp: false,
    tone: "competition",
    line: { width: 2, dashes: "6 4" },
    mark: { look: "solid", d: "M-1,0L-8,-4.5V4.5ZM1,0L8,-4.5V4.5Z" },
  },
  opposition: {
    isSymmetric: false,
    role: "against",
    isCamp: false,
    tone: "competition",
    line: { width: 2, dashes: "4 3" },
    // It comes up against a bar.
    mark: { look: "solid", d: "M1.6,0L-6.6,-4.6V4.6ZM3.2,-6.2H5.6V6.2H3.2Z" },
  },
  accusation: {
    isSymmetric: false,
    role: "against",
    isCamp: false,
    tone: "competition",
    line: { width: 1.8, dashes: "11 3" },
    // A badge that points at the accused, with an exclamation mark.
    mark: { look: "open", d: "M8.6,0L3.2,-4.6A5.6,5.6,0,1,0,3.2,4.6ZM-0.6,-2.8V0.6M-0.6,2.9V3" },
  },
  lawsuit: {
    isSymmetric: false,
    role: "against",
    isCamp: false,
    tone: "prohibition",
    line: { width: 1.8 },
    // A gavel: the line is its handle.
    mark: { look: "solid", d: "M-1,-7H6V-4.2H-1ZM0.4,-3.2H4.6V3.2H0.4ZM-1,4.2H6V7H-1Z" },
  },
  ownership: {
    isSymmetric: false,
    role: "with",
    isCamp: true,
    tone: "ownership",
    line: { width: 1.8 },
    mark: { look: "solid", d: "M6,0L-4,-5.2V5.2Z" },
  },
  purchase: {
    isSymmetric: false,
    role: "with",
    isCamp: true,
    tone: "ownership",
    line: { width: 1.8 },
    // Ownership's, as an outline.
    mark: { look: "open", d: "M7,0L-4,-5.4V5.4Z" },
  },
  payment: {
    isSymmetric: false,
    role: "with",
    isCamp: false,
    tone: "ownership",
    line: { width: 1.6, dashes: "9 2.5" },
    // A coin, and the way it goes.
    mark: { look: "open", d: `${circle(-2.4, 4.6)}M-2.4,-2V2M4.6,-3.8L8.4,0L4.6,3.8` },
  },
  use: {
    isSymmetric: false,
    role: "with",
    isCamp: false,
    tone: "use",
    line: { width: 1.4 },
    mark: { look: "line", d: "M-3,-4L3,0L-3,4" },
  },
  role: {
    isSymmetric: false,
    role: "other",
    isCamp: false,
    tone: "work",
    line: { width: 1 },
    mark: { look: "solid", d: circle(0, 2) },
  },
  meeting: {
    isSymmetric: true,
    role: "other",
    isCamp: false,
    tone: "work",
    line: { width: 1.2, dashes: "3 3" },
    // Two at one table.
    mark: { look: "line", d: "M-3.6,-4.6V4.6M3.6,-4.6V4.6M-3.6,0H3.6" },
  },
  statement: {
    isSymmetric: false,
    role: "other",
    isCamp: false,
    tone: "work",
    line: { width: 1.2, dashes: "5 2.5" },
    // A speech bubble.
    mark: { look: "open", d: "M-6,-4.4H6V2.8H1.4L-1.8,6V2.8H-6Z" },
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
  succession: {
    isSymmetric: false,
    role: "other",
    isCamp: false,
    tone: "work",
    line: { width: 1.4 },
    // Through a gate and on.
    mark: { look: "line", d: "M-6.5,-4L-2.5,0L-6.5,4M0,-5.2V5.2M2.5,-4L6.5,0L2.5,4" },
  },
} satisfies Readonly<Record<string, RelationEntry>>;

type KindTable = {
  readonly entity: Readonly<Record<keyof typeof entity, EntityEntry>>;
  readonly relation: Readonly<Record<keyof typeof relation, RelationEntry>>;
};

/**
 * Everything that is known of a kind, by its id, but for its icon (`kindIcons.ts`): what a story can say of itself, how the drawing, its key, social cards
 * and print show it, and what paths and comparisons make of it. A new kind is an entry here and its words, `entityKind.<id>`
 * or `relationKind.<id>` in each language of the interface (`src/i18n/`). The order is that of keys and lists.
 */
export const kindTable: KindTable = { entity, relation };

/** Of an icon's lines in its square, as Lucide has it nearly. */
export const iconLineWidth = 1.75;

function circle(x: number, radius: number): string {
  const arc = (to: number) => `A${radius},${radius},0,1,1,${to},0`;
  return `M${x + radius},0${arc(x - radius)}${arc(x + radius)}Z`;
}

const lines = {
  thick: { width: 3.5 },
  solid: { width: 2 },
  thin: { width: 1.2 },
  dashed: { width: 2, dashes: "6 4" },
  "dash-dotted": { width: 2, dashes: "9 3 2 3" },
  dotted: { width: 2, dashes: "0.5 4", cap: "round" },
} satisfies Readonly<Record<string, Line>>;

/** The lines that a story's own kind may take, by the names that authors write. */
export const lineTable: Readonly<Record<keyof typeof lines, Line>> = lines;
