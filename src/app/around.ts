import { drawAround } from "../layout/around/drawAround.ts";

/** A script of its own, which only the pages of a large story ask for, before the site's: it draws what is around a choice. */
window.rawabitAround = drawAround;
