// Hive Gateway: the relations between the databases, each fetched for all parents at once.
import { defineConfig } from "@graphql-hive/gateway";

const field = (name) => ({ kind: "Field", name: { kind: "Name", value: name } });

// Mesh's MySQL handler takes many keys only as one text "(1,2)", which @resolveTo does not write.
// It has no limit for each key either: all rows come, and the gateway takes the first of each key.
const mysql = ({ key, table, column, orderBy, needs = [], pick }) => ({
  selectionSet: `{ ${key} }`,
  resolve: (root, args, context, info) =>
    context.dinkes.Query[table]({
      root,
      context,
      info,
      key: root[key],
      argsFromKeys: (keys) => ({ where: { [column]: `(${keys})` }, orderBy }),
      selectionSet: (asked) => ({
        ...asked,
        selections: [...asked.selections, field(column), ...needs.map(field)],
      }),
      valuesFromResults: (rows, keys) => {
        const found = Map.groupBy(rows, (row) => row[column]);
        return keys.map((one) => pick(found.get(one) ?? [], args));
      },
    }),
});

export const gatewayConfig = defineConfig({
  logging: false,
  additionalResolvers: {
    Desa: {
      klinik: mysql({
        key: "kode",
        table: "klinik",
        column: "kd_desa",
        orderBy: { kode: "asc" },
        pick: (rows) => rows,
      }),
    },
    Penduduk: {
      kunjungan: mysql({
        key: "nik",
        table: "kunjungan",
        column: "nik",
        needs: ["id", "waktu"],
        pick: (rows, { limit }) =>
          rows.sort((one, other) => other.waktu - one.waktu || one.id - other.id).slice(0, limit),
      }),
    },
    kunjungan: {
      klinik: mysql({
        key: "kd_klinik",
        table: "klinik",
        column: "kode",
        pick: ([row]) => row ?? null,
      }),
    },
  },
});
