// What every PostGraphile of the benchmark has: read-only, its pool as large as the other servers'.
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

export const base = (connectionString) => ({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString, schemas: ["public"], poolConfig: { max: 8 } })],
  schema: { defaultBehavior: "-insert -update -delete" },
  grafserv: { graphiql: false, watch: false },
});
