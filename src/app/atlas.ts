import { drawAround } from "../layout/around/drawAround.ts";
import { countMore, surroundingsOf } from "../model/view/surroundings.ts";
import { readDrawing } from "./graph/forms/readDrawing.ts";

/** A script of its own, which only the pages of a large story ask for, before the site's: what is around a choice. */
window.rawabitAtlas = { surroundingsOf, countMore, drawAround, readDrawing };
