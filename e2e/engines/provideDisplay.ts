import { spawn } from "node:child_process";
import { once } from "node:events";
import { findProgram } from "./findProgram.ts";

/** A display for programs with windows: what their environment needs, and the way to end it. */
export type Display = { readonly env: NodeJS.ProcessEnv; readonly close: () => void };

/** The reader's own display, or one that nobody sees; null where there is none. */
export async function provideDisplay(): Promise<Display | null> {
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return { env: {}, close: () => {} };
  const path = findProgram(["Xvfb"]);
  if (path === null) return null;
  // It writes the number that it has found free.
  const program = spawn(path, ["-displayfd", "3", "-screen", "0", "1600x1200x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const told = program.stdio[3];
  if (!told) return null;
  const [number] = await once(told, "data");
  return {
    env: { DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: "x11" },
    close: () => program.kill(),
  };
}
