package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.BANDWIDTHS;
import static dev.memsetkit.fakeserver.behaviour.Grade.CHOSEN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How much bandwidth services use. Nothing does here, so figures that were not seeded are zero. */
final class BandwidthBehaviour implements Section {

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "bandwidth.info",
                CHOSEN,
                "What was seeded; else zeros under the type of the service, for a Memstore under `cdn` too; metered"
                        + " bandwidth that was bought counts.",
                BandwidthBehaviour::info);
        behaviours.add(
                "bandwidth.monthly_usage",
                CHOSEN,
                "Zeros for each month of the year up to now, under the same keys as bandwidth.info.",
                BandwidthBehaviour::months);
        behaviours.add(
                "bandwidth.usage",
                CHOSEN,
                "One zero at the present time, under the same keys as bandwidth.info.",
                call -> each(call, key -> {
                    ArrayNode list = ApiCall.NODES.arrayNode();
                    list.addObject()
                            .put("date", call.account().clock().time())
                            .put("bps_in", 0.0)
                            .put("bps_out", 0.0);
                    return list;
                }));
    }

    private static ObjectNode info(ApiCall call) {
        ObjectNode service = call.service("name");
        ObjectNode row =
                call.table(BANDWIDTHS).find(service.path("name").asText()).orElseGet(() -> ApiCall.object());
        if (row.get("info") instanceof ObjectNode seeded) {
            return seeded;
        }
        ObjectNode info = ApiCall.object();
        String type = service.path("type").asText("service");
        for (String key : type.equals("cloudstorage") ? List.of(type, "cdn") : List.of(type)) {
            ObjectNode figures = info.putObject(key)
                    .put("bytes_in", 0.0)
                    .put("bytes_out", 0.0)
                    .put("daily_rate", 0.0)
                    .put("predicted", 0.0);
            if (ApiCall.isServer(service)) {
                addServerFigures(service, figures);
            }
        }
        return info;
    }

    private static void addServerFigures(ObjectNode service, ObjectNode figures) {
        String connection = service.path("_bandwidth_type").asText("metered");
        figures.put("connection_type", connection).put("max_burst", 100.0);
        if (connection.equals("metered")) {
            figures.put("remaining", 1000.0)
                    .put("inclusive_transfer", 1000.0)
                    .put("bandwidth_bank", service.path("_bandwidth_bank").asDouble(0.0));
        } else {
            figures.put("contention", 1.0);
        }
        ArrayNode ips = figures.putArray("ips");
        for (JsonNode ip : service.path("ips")) {
            ips.addObject()
                    .putObject(ip.path("address").asText())
                    .put("bytes_in", 0.0)
                    .put("bytes_out", 0.0);
        }
    }

    private static ObjectNode each(ApiCall call, Function<String, JsonNode> figures) {
        ObjectNode answer = ApiCall.object();
        info(call).fieldNames().forEachRemaining(key -> answer.set(key, figures.apply(key)));
        return answer;
    }

    private static JsonNode months(ApiCall call) {
        LocalDate today = call.account().clock().today();
        int year = (int) call.integer("year", today.getYear());
        int last = year < today.getYear() ? 12 : year > today.getYear() ? 0 : today.getMonthValue();
        return each(call, key -> {
            ArrayNode list = ApiCall.NODES.arrayNode();
            for (int month = 1; month <= last; month++) {
                list.addObject()
                        .put("date", String.format(Locale.ROOT, "%04d-%02d", year, month))
                        .put("bytes_in", 0.0)
                        .put("bytes_out", 0.0);
            }
            return list;
        });
    }
}
