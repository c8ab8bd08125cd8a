import { drawStandalone } from "./share/picture/drawStandalone.ts";
import { paintPng } from "./share/picture/paintPng.ts";

/** A script of its own, which a page asks for when its picture is saved. */
window.rawabitPicture = { drawStandalone, paintPng };
