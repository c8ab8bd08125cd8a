import "i18next";
import type ar from "./ar.json";
import type problems from "./problems.ar.json";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof ar; problems: typeof problems };
  }
}
