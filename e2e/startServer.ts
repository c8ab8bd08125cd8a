import { createServer, type RequestListener } from "node:http";

/** A little server that runs: `http://host:port` without a slash at its end, and the way to end it. */
export type Running = { readonly origin: string; readonly close: () => void };

/** Answers requests on a free port of `hostname`. */
export async function startServer(
  answer: RequestListener,
  hostname = "127.0.0.1",
): Promise<Running> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, hostname, resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return {
    origin: `http://${hostname}:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
