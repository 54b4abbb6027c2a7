import { defineConfig, loadGraphQLHTTPSubgraph } from "@graphql-mesh/compose-cli";
import { loadMySQLSubgraph } from "@omnigraph/mysql";

const postgraphile = (name, endpoint) => ({
  sourceHandler: loadGraphQLHTTPSubgraph(name, { endpoint }),
});

export const composeConfig = defineConfig({
  subgraphs: [
    postgraphile("capil", process.env.SUBGRAPH_CAPIL),
    postgraphile("disparta", process.env.SUBGRAPH_DISPARTA),
    {
      sourceHandler: loadMySQLSubgraph("dinkes", {
        endpoint: "{env.BENCH_DINKES_URL}?connectionLimit=8&timezone=%2B07:00",
      }),
    },
  ],
  additionalTypeDefs: /* GraphQL */ `
    extend type Desa {
      klinik: [klinik!]!
      destinasi: [Destinasi!]! @resolveTo(
        sourceName: "disparta", sourceTypeName: "Query", sourceFieldName: "allDestinasis",
        keyField: "kode", keysArg: "filter.kdDesa.in", result: "nodes", valueKeyField: "kdDesa"
      )
    }
    extend type Penduduk {
      kunjungan(limit: Int!): [kunjungan!]!
    }
    extend type kunjungan {
      klinik: klinik
    }
  `,
});
