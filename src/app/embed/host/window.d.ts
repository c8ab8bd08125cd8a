interface Window {
  /** Roots of the sites whose host script runs in this page. */
  rawabitRoots?: Set<string>;
}
