/** Whether the page stands in a frame of another page. Comparing is allowed whatever the host's origin. */
export function isFramed(): boolean {
  return window.self !== window.top;
}
