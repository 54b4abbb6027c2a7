// PostGraphile by itself, over the first PostgreSQL database.
import { PgAggregatesPreset } from "@graphile/pg-aggregates";
import { jsonPgSmartTags } from "postgraphile/utils";

import { base } from "./base.js";

// The tables have no foreign keys, as the agencies' own have none.
const relations = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      keluarga: { tags: { foreignKey: "(kd_desa) references desa (kode)" } },
      penduduk: { tags: { foreignKey: "(no_kk) references keluarga (no_kk)" } },
    },
  },
});

// The aggregates plugin counts only distinct values, which takes five times as long on a key.
const count = {
  name: "CountPlugin",
  after: ["PgAggregatesSpecsPlugin"],
  schema: {
    hooks: {
      build(build) {
        const { sql, dataplanPg } = build;
        build.pgAggregateSpecs.push({
          id: "count",
          humanLabel: "count",
          HumanLabel: "Count",
          isSuitableType: () => true,
          sqlAggregateWrap: (value) => sql`count(${value})`,
          pgTypeCodecModifier: () => dataplanPg.TYPES.bigint,
          isNonNull: true,
        });
        return build;
      },
    },
  },
};

const own = base(process.env.BENCH_CAPIL_URL);
export default {
  ...own,
  extends: [...own.extends, PgAggregatesPreset],
  plugins: [relations, count],
};
