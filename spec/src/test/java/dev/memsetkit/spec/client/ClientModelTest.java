package dev.memsetkit.spec.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Result;
import dev.memsetkit.spec.model.Schema;
import dev.memsetkit.spec.openrpc.OpenRpcReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the committed spec becomes. */
class ClientModelTest {

    private final ApiSpec spec = OpenRpcReader.read(Path.of("memset-api.openrpc.json"));
    private final ClientModel client = ClientModel.of(spec);

    @Test
    void aResultNeverRenamesAParameterClass() {
        ApiSpec without = new ApiSpec(
                spec.info(),
                spec.endpoints(),
                spec.methods().stream().map(ClientModelTest::withoutResult).toList(),
                List.of(),
                spec.errors(),
                spec.changelog(),
                spec.problems());

        assertThat(names(ClientModel.of(without))).isEqualTo(names(client));
    }

    private static Method withoutResult(Method method) {
        return new Method(
                method.name(),
                method.summary(),
                method.description(),
                method.tag(),
                method.deprecated(),
                method.params(),
                new Result("none", "", new Schema.Nothing()),
                method.raises(),
                method.rules(),
                method.safe(),
                method.source(),
                method.removedIn());
    }

    private static List<String> names(ClientModel model) {
        return model.params().stream()
                .filter(params -> params.method().isPresent())
                .map(params -> params.method().get() + " " + params.type().name())
                .toList();
    }

    @Test
    void parametersAndResultsOfOneMethodHaveDifferentNames() {
        assertThat(names(client))
                .contains(
                        "dns.zone_record_create DnsZoneRecordCreate", "dns.zone_record_info DnsZoneRecordInfoRequest");
        assertThat(client.records()).extracting(record -> record.type().name()).contains("DnsZoneRecordInfo");
    }

    @Test
    void noSimpleNameStandsForTwoTypes() {
        List<String> names = new ArrayList<>();
        client.apis().forEach(api -> names.add(api.type().name()));
        client.params().forEach(params -> names.add(params.type().name()));
        client.records().forEach(record -> names.add(record.type().name()));
        client.valueSets().forEach(set -> names.add(set.type().name()));

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void aSetOfValuesIsOneTypeOnTheWayInAndOut() {
        Set<String> types = new HashSet<>();
        client.params()
                .forEach(params -> params.fields().stream()
                        .filter(field -> field.wireName().equals("ttl")
                                && params.origin().startsWith("dns."))
                        .forEach(field -> types.add(field.type().source())));
        client.records().stream()
                .filter(record -> record.method().orElse("").startsWith("dns."))
                .forEach(record -> record.keys().stream()
                        .filter(key -> key.wireName().equals("ttl"))
                        .forEach(key -> types.add(key.type().source())));

        assertThat(types).containsExactly("value.Ttl");
    }

    @Test
    void aFormThatCouldChangeNothingIsNotOffered() {
        assertThat(shortForms())
                .doesNotContain("dns.zone_update", "dns.zone_record_update", "loadbalancer.service.update")
                .contains("dns.zone_create", "dns.zone_delete", "dns.reverse_map_update", "server.reboot");
    }

    private List<String> shortForms() {
        return client.apis().stream()
                .flatMap(api -> api.calls().stream())
                .filter(ApiType.Call::shortForm)
                .map(call -> call.method().name())
                .toList();
    }
}
