/**
 * For tests: the names that http://www.w3.org/ns/anno.jsonld defines and that a file of ours may use. A name that a context
 * does not define falls out of the data when it is read as JSON-LD.
 */
export const annotationPrefixes: ReadonlySet<string> = new Set([
  ...["oa", "dc", "dcterms", "dctypes", "foaf", "rdf", "rdfs", "skos", "xsd", "iana", "owl"],
  ...["as", "schema"],
]);

const classes = [
  ...["Annotation", "AnnotationCollection", "AnnotationPage", "SpecificResource", "TextualBody"],
  ...["TextQuoteSelector", "TextPositionSelector", "RangeSelector", "TimeState", "Choice"],
  ...["Dataset", "Image", "Text", "Person", "Software", "Organization", "Audience"],
];

const motivations = [
  ...["bookmarking", "classifying", "commenting", "describing", "editing", "highlighting"],
  ...["identifying", "linking", "moderating", "questioning", "replying", "reviewing", "tagging"],
];

const properties = [
  ...["id", "type", "body", "target", "source", "selector", "state", "scope", "refinedBy"],
  ...["startSelector", "endSelector", "renderedVia", "creator", "generator", "rights"],
  ...["motivation", "purpose", "homepage", "via", "canonical", "stylesheet", "cached"],
  ...["conformsTo", "items", "partOf", "first", "last", "next", "prev", "audience", "bodyText"],
  ...["format", "language", "created", "modified", "generated", "text", "value", "start", "end"],
  ...["exact", "prefix", "suffix", "sourceDate", "sourceDateStart", "sourceDateEnd", "styleClass"],
  ...["name", "email", "email_sha1", "account", "label", "total", "startIndex"],
];

export const annotationTerms: ReadonlySet<string> = new Set([
  ...classes,
  ...motivations,
  ...properties,
]);
