/** The icons of buttons and fields on a square of 24, one path each: Lucide's drawings (ISC licence), as those of the kinds. */
export const toolIconPaths = {
  arrowDown: "M12 5v14M19 12l-7 7-7-7",
  arrowLeft: "M12 19l-7-7 7-7M19 12H5",
  arrowRight: "M5 12h14M12 5l7 7-7 7",
  arrowUp: "M5 12l7-7 7 7M12 19V5",
  expand: "M15 15l6 6M15 9l6-6M21 16v5h-5M21 8V3h-5M3 16v5h5M3 21l6-6M3 8V3h5M9 9 3 3",
  maximize:
    "M8 3H5a2 2 0 0 0-2 2v3M21 8V5a2 2 0 0 0-2-2h-3M3 16v3a2 2 0 0 0 2 2h3M16 21h3a2 2 0 0 0 2-2v-3",
  minus: "M5 12h14",
  plus: "M5 12h14M12 5v14",
  shrink:
    "M15 15l6 6m-6-6v4.8m0-4.8h4.8M9 19.8V15m0 0H4.2M9 15l-6 6M15 4.2V9m0 0h4.8M15 9l6-6M9 4.2V9m0 0H4.2M9 9 3 3",
  share:
    "M21 5a3 3 0 1 1-6 0a3 3 0 1 1 6 0zM9 12a3 3 0 1 1-6 0a3 3 0 1 1 6 0zM21 19a3 3 0 1 1-6 0a3 3 0 1 1 6 0zM8.59 13.51L15.42 17.49M15.41 6.51L8.59 10.49",
  x: "M18 6 6 18M6 6l12 12",
  search: "M21 21l-4.34-4.34M19 11a8 8 0 1 1-16 0a8 8 0 1 1 16 0z",
  help: "M22 12a10 10 0 1 1-20 0a10 10 0 1 1 20 0zM9 9.5a3 2.5 0 016 0c0 2-2 2-3 3.5M12 17h.01",
  externalLink: "M15 3h6v6M10 14 21 3M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6",
  chevronDown: "M6 9l6 6 6-6",
  chevronUp: "M18 15l-6-6-6 6",
} as const;

export type Tool = keyof typeof toolIconPaths;
