import { kindIcons } from "../ui/KindIcon.tsx";

/**
 * The shapes that links and nodes share. Marks stand at the middle of a link, drawn along the x axis from source
 * to target; they differ in form, so that no kind is told by its colour alone.
 */
export function Marks() {
  return (
    <defs>
      <g id="mark-partnership">
        <circle cx="-2.6" r="3.6" className="mark-open" />
        <circle cx="2.6" r="3.6" className="mark-open" />
      </g>
      <path id="mark-competition" className="mark-solid" d="M-1,0L-8,-4.5V4.5ZM1,0L8,-4.5V4.5Z" />
      <path id="mark-ownership" className="mark-solid" d="M6,0L-4,-5.2V5.2Z" />
      <path id="mark-use" className="mark-line" d="M-3,-4L3,0L-3,4" />
      <circle id="mark-work" className="mark-solid" r="2" />
      <g id="mark-prohibition">
        <circle r="5.5" className="mark-open" />
        <path d="M-3.6,-3.6L3.6,3.6M-3.6,3.6L3.6,-3.6" className="mark-line" />
      </g>
      <path id="mark-location" className="mark-open" d="M0,-3.6L3.6,0L0,3.6L-3.6,0Z" />
      <Icons />
    </defs>
  );
}

/** One symbol for each kind of entity: drawn once, used by every node. */
function Icons() {
  return Object.entries(kindIcons).map(([kind, Icon]) => (
    <symbol key={kind} id={`icon-${kind}`} viewBox="0 0 24 24" overflow="visible">
      <Icon size={24} strokeWidth={1.75} overflow="visible" />
    </symbol>
  ));
}
