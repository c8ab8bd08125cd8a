import type { ComponentPropsWithoutRef } from "react";

type ListProps = ComponentPropsWithoutRef<"ul"> & { as?: "ul" | "ol" };

/** A list whose points are not drawn. WebKit takes such a list for none, unless it says its role. */
export function List({ as: Tag = "ul", ...rest }: ListProps) {
  return <Tag role="list" {...rest} />;
}
