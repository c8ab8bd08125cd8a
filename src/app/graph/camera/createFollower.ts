import type { PanZoom } from "./createPanZoom.ts";

type Camera = Pick<PanZoom, "moves">;

/** Sends the camera to what was chosen, and knows whether the reader has moved it since. */
export type Follower<C extends Camera> = {
  /** Sends the camera, whoever moved it before. */
  send: (act: (camera: C) => void) => void;
  /** Sends it once more, unless the reader has moved it since it was sent. */
  sendAgain: (act: (camera: C) => void) => void;
};

/** @param camera null until the picture listens; another one when another drawing has come */
export function createFollower<C extends Camera>(camera: {
  readonly current: C | null;
}): Follower<C> {
  let sentAt = 0;
  const send = (act: (camera: C) => void) => {
    const sent = camera.current;
    if (!sent) return;
    act(sent);
    sentAt = sent.moves();
  };
  return {
    send,
    sendAgain: (act) => {
      const moves = camera.current?.moves();
      if (moves === 0 || moves === sentAt) send(act);
    },
  };
}
