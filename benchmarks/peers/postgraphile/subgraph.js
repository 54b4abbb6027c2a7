// PostGraphile over one database, as Mesh can compose it with others: without its own root fields.
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";

import { base } from "./base.js";

const own = base(process.env.SUBGRAPH_URL);
export default {
  ...own,
  extends: [...own.extends, PostGraphileConnectionFilterPreset],
  disablePlugins: ["QueryQueryPlugin", "NodePlugin"],
};
