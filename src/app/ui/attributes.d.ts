import "react";

declare module "react" {
  interface CSSProperties {
    [name: `--${string}`]: string | number;
  }
  /** Links live in SVG too, and stand somewhere there. */
  interface AnchorHTMLAttributes<T> {
    transform?: string;
  }
}
