import type { PanZoom } from "./createPanZoom.ts";

type Camera = Pick<PanZoom, "moves" | "isSmall" | "isWhole">;

/** Sends the camera to what was chosen, and knows whether the reader has moved it since. */
export type Follower<C extends Camera> = {
  /** Sends the camera, whoever moved it before. */
  send: (act: (camera: C) => void) => void;
  /**
   * Sends it once more, unless the reader has moved it since it was sent.
   * @param act is told whether the reader chose how near the picture is
   */
  sendAgain: (act: (camera: C, isReadersZoom: boolean) => void) => void;
};

/** @param camera null until the picture listens; another one when another drawing has come */
export function createFollower<C extends Camera>(camera: {
  readonly current: C | null;
}): Follower<C> {
  let sentAt = 0;
  let isReadersZoom = false;
  const isAsSent = (sent: C) => sent.moves() === 0 || sent.moves() === sentAt;
  const send = (sent: C, act: (camera: C) => void) => {
    // A small picture is brought near by the choice itself, a whole one is not near.
    const isOwn = sent.isSmall() || sent.isWhole();
    isReadersZoom = !isOwn && (isReadersZoom || !isAsSent(sent));
    act(sent);
    sentAt = sent.moves();
  };
  return {
    send: (act) => {
      if (camera.current) send(camera.current, act);
    },
    sendAgain: (act) => {
      const sent = camera.current;
      if (sent && isAsSent(sent)) send(sent, () => act(sent, isReadersZoom));
    },
  };
}
