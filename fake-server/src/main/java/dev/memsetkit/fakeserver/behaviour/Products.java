package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.PRODUCTS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.MethodCatalog;
import java.util.List;

/** What can be ordered: what was seeded, else every sku that a create method documents. */
final class Products {

    /** Where what keeps data lies by default. */
    static final String DATA_ZONE = "Memset Public Cloud";

    private static final List<String> METHODS = List.of(
            "create.monthly_miniserver",
            "create.hourly_miniserver",
            "create.monthly_fullserver",
            "create.memstore",
            "create.openstack_project");

    private Products() {}

    /** All products. */
    static ArrayNode all(ApiCall call) {
        if (!call.table(PRODUCTS).rows().isEmpty()) {
            return ApiCall.list(call.table(PRODUCTS).rows());
        }
        ArrayNode products = ApiCall.NODES.arrayNode();
        for (String method : METHODS) {
            JsonNode schema = MethodCatalog.bundled()
                    .method(method)
                    .flatMap(shape -> shape.parameter("sku"))
                    .<JsonNode>map(parameter -> parameter.schema())
                    .orElseGet(ApiCall::object);
            for (JsonNode value : schema.path("enum")) {
                String sku = value.asText();
                ObjectNode product = products.addObject()
                        .put("sku", sku)
                        .put(
                                "description",
                                schema.path("x-enum-descriptions").path(sku).asText(sku))
                        .put("type", type(method));
                ObjectNode parameters = product.putObject("default_params").put("disk_gb", 40 * Prices.ram(sku));
                if (type(method).endsWith("server")) {
                    parameters.put("ram_mb", 1024 * Prices.ram(sku));
                }
                product.putArray("data_zones").add(DATA_ZONE);
            }
        }
        return products;
    }

    /** The type of the services that a create method makes. */
    static String type(String method) {
        return switch (method) {
            case "create.monthly_fullserver" -> "fullserver";
            case "create.memstore" -> "cloudstorage";
            case "create.openstack_project" -> "openstack_project";
            default -> "miniserver";
        };
    }
}
