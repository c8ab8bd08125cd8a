import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { jgfSchema } from "../../testing/jgfSchema.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { formatJgf } from "./formatJgf.ts";

const story = theWalmartStory();
const file = JSON.parse(formatJgf(story));
const validate = new Ajv({ strict: true }).compile(jgfSchema);

describe("the JSON Graph Format", () => {
  it("is what the format's schema admits, and no more", () => {
    validate(file);
    expect(validate.errors).toBeNull();
    expect(validate({ ...file, $schema: "" })).toBe(false);
  });

  it("holds quotes, events and source as they are compiled", () => {
    const { metadata } = file.graph;
    expect(metadata.quotes).toEqual(JSON.parse(JSON.stringify(story.quotes)));
    expect(metadata.events).toEqual(JSON.parse(JSON.stringify(story.events)));
    expect(metadata.source.line.en).toMatch(/^Source: /);
  });
});
