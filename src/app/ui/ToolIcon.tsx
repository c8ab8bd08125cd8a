import { type Tool, toolIconPaths } from "./toolIconPaths.ts";

type ToolIconProps = { tool: Tool; size?: number };

/** Decoration in a button or a field whose name stands beside it or in its label. */
export function ToolIcon({ tool, size = 20 }: ToolIconProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path className="icon" d={toolIconPaths[tool]} strokeWidth="2" />
    </svg>
  );
}
