// Says how many requests Postman's own reader finds in the collection.
const { readFileSync } = require("fs");
const { Collection } = require("postman-collection");

const collection = new Collection(JSON.parse(readFileSync(process.argv[2], "utf8")));
let requests = 0;
collection.forEachItem((item) => {
  const url = item.request.url.toString();
  if (!url.startsWith("{{base}}/") || item.request.method !== "POST") {
    throw new Error("unexpected request " + url);
  }
  requests++;
});
console.log(requests + " requests");
