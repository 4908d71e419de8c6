package dev.memsetkit.it.transports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.error.ApiErrorDoesNotExistException;
import dev.memsetkit.client.error.ApiException;
import dev.memsetkit.client.model.DnsZoneInfo;
import dev.memsetkit.client.model.DnsZoneRecordInfo;
import dev.memsetkit.client.params.DnsZoneRecordCreate;
import dev.memsetkit.client.params.DnsZoneRecordUpdate;
import dev.memsetkit.client.runtime.JobWait;
import dev.memsetkit.client.runtime.MemsetDate;
import dev.memsetkit.client.runtime.Transport;
import dev.memsetkit.client.value.DnsZoneRecordType;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One scenario over all access methods: equal results, equal exceptions, equal calls at the server. */
class EveryTransportTest {

    static final String KEY = "feedfacefeedfacefeedfacefeedface";
    private static final JobWait QUICK =
            new JobWait(Duration.ofMillis(5), Duration.ofMillis(10), Duration.ofSeconds(10));

    static MemsetClient client(ApiServer server, Transport transport) {
        return MemsetClient.builder()
                .apiKey(KEY)
                .transport(transport)
                .baseUrl(server.url(transport))
                .build();
    }

    @Test
    void allAccessMethodsGiveTheSame() throws Exception {
        Map<Transport, List<@Nullable Object>> outcomes = new EnumMap<>(Transport.class);
        Map<Transport, List<String>> methods = new EnumMap<>(Transport.class);
        for (Transport transport : Transport.values()) {
            try (ApiServer server = new ApiServer();
                    MemsetClient memset = client(server, transport)) {
                outcomes.put(transport, scenario(memset));
                methods.put(
                        transport,
                        server.api().calls().stream()
                                .map(call -> call.split(" ")[0])
                                .toList());
            }
        }
        assertThat(outcomes.get(Transport.XML_RPC)).isEqualTo(outcomes.get(Transport.JSON));
        assertThat(outcomes.get(Transport.JSON_RPC)).isEqualTo(outcomes.get(Transport.JSON));
        assertThat(methods.get(Transport.XML_RPC)).isEqualTo(methods.get(Transport.JSON));
        assertThat(methods.get(Transport.JSON_RPC)).isEqualTo(methods.get(Transport.JSON));
    }

    private static List<@Nullable Object> scenario(MemsetClient memset) throws Exception {
        List<@Nullable Object> outcomes = new ArrayList<>();
        DnsZoneInfo zone = memset.dns().zoneCreate("my zone \u00fc <&>").execute();
        outcomes.add(zone);
        assertThat(zone.unknownKeys()).containsKey("colour");
        DnsZoneRecordInfo record = memset.dns()
                .zoneRecordCreate(DnsZoneRecordCreate.builder()
                        .zoneId(zone.id())
                        .type(DnsZoneRecordType.TXT)
                        .record("www")
                        .address("v=spf1 a \"b\" ~all")
                        .priority(10)
                        .relative(true)
                        .build())
                .execute();
        outcomes.add(record);
        assertThat(record.priority()).isEqualTo(10);
        assertThat(record.relative()).isTrue();
        outcomes.add(memset.dns().zoneInfo(zone.id()).execute());
        DnsZoneRecordInfo updated = memset.dns()
                .zoneRecordUpdate(DnsZoneRecordUpdate.builder()
                        .id(record.id())
                        .address("192.0.2.2")
                        .build())
                .execute();
        outcomes.add(updated);
        assertThat(String.valueOf(updated.type())).contains("FUTURE");
        outcomes.add(memset.dns().reload().executeAndWait(QUICK));
        var service = memset.service().info("myserver1").execute();
        outcomes.add(service);
        assertThat(service.startDate()).isEqualTo(MemsetDate.of(LocalDate.of(2019, 10, 28)));
        assertThat(service.expiryDate()).hasToString("2020-10-28 12:30:05");
        assertThat(service.renewalPriceAmount().toString()).startsWith("21.6");
        for (String group : List.of("dictionary", "list", "text")) {
            var empty = memset.firewalling().ruleGroupInfo(group).execute();
            assertThat(empty.rules()).isNullOrEmpty();
            assertThat(empty.unknownKeys()).isEmpty();
            outcomes.add(empty);
        }
        outcomes.add(memset.call("firewalling.rule_group_info", Map.of("rule_group_name", "web"))
                .execute());
        outcomes.add(memset.memstoreUser().delete("mystore1", "john").execute());
        outcomes.add(memset.dns().zoneDelete(zone.id()).execute());
        outcomes.add(refused(memset, zone.id()));
        return outcomes;
    }

    /** What an exception says, but for the HTTP status, which is the access method's own. */
    private static List<Object> refused(MemsetClient memset, String id) throws IOException {
        try {
            return List.of(memset.dns().zoneInfo(id).execute());
        } catch (ApiException e) {
            assertThat(e).isInstanceOf(ApiErrorDoesNotExistException.class);
            return List.of(
                    e.getClass(), e.errorType(), e.code(), String.valueOf(e.getMessage()), e.parameter(), e.method());
        }
    }

    @Test
    void theMethodsOfXmlRpcTellAboutTheOthers() throws Exception {
        try (ApiServer server = new ApiServer();
                MemsetClient memset = client(server, Transport.XML_RPC)) {
            assertThat(memset.system().listMethods().execute()).containsExactly("dns.zone_info", "system.listMethods");
            assertThat(memset.system().methodHelp("server.info").execute()).isEqualTo("Help of server.info");
            assertThat(server.requests().get(0).getBody().utf8())
                    .endsWith("<methodCall><methodName>system.listMethods</methodName><params/></methodCall>\n");
            assertThat(server.requests().get(1).getBody().utf8())
                    .contains("<params><param><value><string>server.info</string></value></param></params>");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "JSON_RPC"})
    void theOthersHaveNoSuchMethods(Transport transport) throws Exception {
        try (ApiServer server = new ApiServer();
                MemsetClient memset = client(server, transport)) {
            assertThatThrownBy(memset::system)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("transport(Transport.XML_RPC)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachCallOfABatchHasItsOwnEnd(Transport transport) throws Exception {
        try (ApiServer server = new ApiServer();
                MemsetClient memset = client(server, transport)) {
            var batch = memset.batch();
            var created = batch.add(memset.dns().zoneCreate("a"));
            var missing = batch.add(memset.dns().zoneInfo("f".repeat(32)));
            var nothing = batch.add(memset.memstoreUser().delete("mystore1", "john"));
            assertThat(batch.execute()).isFalse();
            assertThat(created.result().nickname()).isEqualTo("a");
            assertThatThrownBy(missing::result)
                    .isInstanceOf(ApiErrorDoesNotExistException.class)
                    .extracting(e -> ((ApiException) e).errorType())
                    .isEqualTo("ApiErrorDoesNotExist");
            assertThat(nothing.isSuccess()).isTrue();
            assertThat(nothing.result()).isNull();
            assertThat(server.requests()).hasSize(transport == Transport.JSON_RPC ? 1 : 3);
            assertThatThrownBy(batch::execute).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aLongBatchIsSplit() throws Exception {
        try (ApiServer server = new ApiServer();
                MemsetClient memset = client(server, Transport.JSON_RPC)) {
            var batch = memset.batch();
            for (int i = 0; i < 250; i++) {
                batch.add(memset.dns().zoneCreate("zone " + i));
            }
            assertThat(batch.execute()).isTrue();
            assertThat(server.requests()).hasSize(3);
            for (int i = 0; i < 250; i++) {
                DnsZoneInfo zone = (DnsZoneInfo) batch.entries().get(i).result();
                assertThat(zone.nickname()).isEqualTo("zone " + i);
            }
        }
    }

    @Test
    void aBatchTakesNoCallOfAnotherClient() throws Exception {
        try (ApiServer server = new ApiServer();
                MemsetClient memset = client(server, Transport.JSON_RPC);
                MemsetClient other = client(server, Transport.JSON_RPC)) {
            var batch = memset.batch();
            assertThatThrownBy(() -> batch.add(other.dns().zoneList()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("another client");
        }
    }
}
