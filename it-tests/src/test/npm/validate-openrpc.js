// Says how many methods the OpenRPC document has, or what is wrong with it.
const { readFileSync } = require("fs");
const { parseOpenRPCDocument, validateOpenRPCDocument } = require("@open-rpc/schema-utils-js");

(async () => {
  const document = JSON.parse(readFileSync(process.argv[2], "utf8"));
  const valid = validateOpenRPCDocument(document);
  if (valid !== true) {
    throw valid;
  }
  console.log((await parseOpenRPCDocument(document)).methods.length + " methods");
})().catch((error) => {
  console.log(error.message);
  process.exitCode = 1;
});
