// Prints the schema as introspection tells it and as its SDL tells it, both by graphql-js.
import {
  buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema,
} from "graphql";

const [url, sdlUrl] = process.argv.slice(2);
const query = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});
const response = await fetch(url, {
  method: "POST",
  headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
  body: JSON.stringify({ query }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(JSON.stringify(errors));
const sdl = await (await fetch(sdlUrl)).text();
const printed = (schema) => printSchema(lexicographicSortSchema(schema));
console.log(
  JSON.stringify({
    introspection: printed(buildClientSchema(data)),
    sdl: printed(buildSchema(sdl)),
  }),
);
