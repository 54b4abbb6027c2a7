import { graphql } from "relay-runtime";

graphql`
  fragment List_query on Query
  @refetchable(queryName: "ListPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    desaConnection(first: $count, after: $cursor, orderBy: [{ nama: ASC }])
    @connection(key: "List_desaConnection", filters: ["orderBy"]) {
      edges {
        node {
          nama
          wargaConnection(first: 3, where: { kunjungan: { some: {} } }) {
            totalCount
            nodes { nama }
          }
          kunjungan: wargaGroup(by: [{ lahir: YEAR }]) { key { lahir { year } } count }
        }
      }
    }
  }
`;
