package dev.memsetkit.fakeserver.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memsetkit.client.MemsetClient;
import dev.memsetkit.client.error.ApiErrorPreconditionFailedException;
import dev.memsetkit.client.model.DnsZoneInfo;
import dev.memsetkit.client.model.JobStatus;
import dev.memsetkit.client.params.DnsZoneCreate;
import dev.memsetkit.client.params.JobStatusRequest;
import dev.memsetkit.client.params.MemstoreUserDelete;
import dev.memsetkit.fakeserver.FakeServer;
import dev.memsetkit.fakeserver.api.ApiError;
import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The extension as the README shows it. */
@Execution(ExecutionMode.CONCURRENT)
class FakeMemsetTest {

    @RegisterExtension
    static FakeMemset memset = FakeMemset.builder().build();

    @Test
    void aJobIsDoneWhenTheClockHasMoved(MemsetClient client) throws Exception {
        JobStatus job = client.dns().reload().execute();
        assertThat(job.finished()).isFalse();

        memset.clock().advance(Duration.ofMinutes(1));

        JobStatus later = client.job()
                .status(JobStatusRequest.builder().id(job.id()).build())
                .execute();
        assertThat(later.finished()).isTrue();
        assertThat(later.status()).isEqualTo("DONE");
        assertThat(memset.calls("dns.reload")).hasSize(1);
    }

    @RepeatedTest(4)
    void testsSeeNothingOfOneAnother(MemsetClient client, FakeServer server) throws Exception {
        assertThat(client.dns().zoneList().execute()).hasSize(1);
        DnsZoneInfo zone = client.dns()
                .zoneCreate(DnsZoneCreate.builder().nickname("mine").build())
                .execute();
        assertThat(zone.nickname()).isEqualTo("mine");
        assertThat(server.calls()).hasSize(2);
        assertThat(memset.server()).isSameAs(server);
    }

    @Test
    void theNextCallFailsAsToldAndTheOneAfterThatDoesNot(MemsetClient client) throws Exception {
        memset.failNext("dns.zone_create", ApiError.PRECONDITION_FAILED);
        DnsZoneCreate zone = DnsZoneCreate.builder().nickname("mine").build();

        assertThatThrownBy(() -> client.dns().zoneCreate(zone).execute())
                .isInstanceOf(ApiErrorPreconditionFailedException.class);
        assertThat(client.dns().zoneCreate(zone).execute().nickname()).isEqualTo("mine");
        assertThat(memset.calls("dns.zone_create"))
                .extracting(call -> call.succeeded())
                .containsExactly(false, true);
    }

    @Test
    void aPreconditionOfTheDocumentationIsTheDocumentedError(MemsetClient client) {
        MemstoreUserDelete admin =
                MemstoreUserDelete.builder().name("msdemoaa1").username("admin").build();
        assertThatThrownBy(() -> client.memstoreUser().delete(admin).execute())
                .isInstanceOf(ApiErrorPreconditionFailedException.class);
    }

    @Test
    void aKeyThatNoCallCouldHaveIsRefusedAndNotShown() {
        for (String key : new String[] {"", "short", "a:b", "0123456789abcdef0123456789abcdeg"}) {
            assertThatThrownBy(() -> FakeServer.builder().apiKey(key))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("apiKey: expected 32 hexadecimal digits");
        }
    }

    @Test
    void theExtensionItselfCanBeAParameter(FakeMemset extension) {
        assertThat(extension).isSameAs(memset);
    }
}
