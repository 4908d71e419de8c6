package dev.memsetkit.spec.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.testing.Draw;
import dev.memsetkit.testing.Property;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "zone_id, zoneId",
        "SSL_URL, sslUrl",
        "URL, url",
        "default, default_",
        "boolean, boolean_",
        "notify, notify_",
        "list, list",
        "4x, _4x",
        "Item description, itemDescription",
    })
    void members(String name, String expected) {
        assertThat(JavaNames.member(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "dns.zone_record_create, DnsZoneRecordCreate",
        "DnsZoneInfo, DnsZoneInfo",
        "DNS Methods, DnsMethods",
        "VLAN, Vlan",
    })
    void types(String name, String expected) {
        assertThat(JavaNames.type(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "4x250gb_ssd, _4X250GB_SSD",
        "'tcp,udp', TCP_UDP",
        "10mbps_7to1, _10MBPS_7TO1",
        "32, _32",
        "0, _0",
        "'', EMPTY",
        "memset-warning, MEMSET_WARNING",
        "grün, GRUFCN",
    })
    void constants(String value, String expected) {
        assertThat(JavaNames.constant(value)).isEqualTo(expected);
    }

    @Test
    void anyTextBecomesAnIdentifier() {
        Property.forAll(Draw::text).holds(text -> {
            assertThat(SourceVersion.isName(JavaNames.member(text), SourceVersion.RELEASE_17))
                    .isTrue();
            assertThat(SourceVersion.isIdentifier(JavaNames.type(text))).isTrue();
            assertThat(SourceVersion.isIdentifier(JavaNames.constant(text))).isTrue();
        });
    }

    @Test
    void takenNamesGetNumbers() {
        NameAllocator names = NameAllocator.ofTypes();

        assertThat(names.allocate("Disk")).isEqualTo("Disk");
        assertThat(names.allocate("disk")).isEqualTo("disk2");
        assertThat(names.allocate("DISK")).isEqualTo("DISK3");
        assertThat(names.allocate("Override")).isEqualTo("Override2");
    }
}
