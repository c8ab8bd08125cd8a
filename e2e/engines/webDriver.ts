import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { findFreePort } from "../findFreePort.ts";

/** A session of classic WebDriver: the commands of the standard, by their path below the session. */
export type Session = {
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly get: (path: string) => Promise<unknown>;
  /** @throws with the browser's own words where it refuses */
  readonly post: (path: string, body: unknown) => Promise<unknown>;
  readonly remove: (path: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

type Options = {
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly env: NodeJS.ProcessEnv;
};

/** ms that a driver may take until it listens. */
const patience = 20_000;

/** Starts a driver on a free port, and a browser with it. */
export async function startSession(
  driver: string,
  { capabilities, env }: Options,
): Promise<Session> {
  const port = findFreePort();
  const program = spawn(driver, [`--port=${port}`], { env, stdio: "ignore" });
  const end = async () => {
    if (program.exitCode !== null || !program.kill()) return;
    await once(program, "exit");
  };
  const root = `http://127.0.0.1:${port}`;
  try {
    await listens(root);
    const begun = await call("POST", `${root}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    const { sessionId, capabilities: got }: SessionFacts = Object(begun);
    const session = `${root}/session/${sessionId}`;
    return {
      capabilities: got,
      get: (path) => call("GET", `${session}/${path}`),
      post: (path, body) => call("POST", `${session}/${path}`, body),
      remove: (path) => call("DELETE", `${session}/${path}`),
      close: async () => {
        await call("DELETE", session);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

type SessionFacts = {
  readonly sessionId: string;
  readonly capabilities: Readonly<Record<string, unknown>>;
};

async function listens(root: string): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      await fetch(`${root}/status`);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(50);
    }
  }
}

async function call(method: string, url: string, body?: unknown): Promise<unknown> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(url, { method, ...sent });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${new URL(url).pathname}: ${value?.message ?? value?.error}`);
  return value;
}
