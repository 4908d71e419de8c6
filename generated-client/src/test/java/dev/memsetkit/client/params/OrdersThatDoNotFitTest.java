package dev.memsetkit.client.params;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.client.runtime.validation.Rule;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Systems, disks and memory of an order have to go together, as far as the documentation says so. */
class OrdersThatDoNotFitTest {

    private static final String DISKS =
            "partitioning: Meant only for dedicated servers that have 4 disks and run Windows";

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "UFS29, debian_buster_64, , two_volumes",
        "UFS29, win2019serverstd_64, 2x1000gb, two_volumes",
        "UFS33, win2019serverstd_64, , two_volumes",
    })
    void twoVolumesNeedWindowsAndFourDisks(String sku, String os, @Nullable String disk, String partitioning) {
        assertThat(fullserver(sku, os, disk, partitioning)).containsExactly(DISKS);
    }

    @ParameterizedTest
    @CsvSource({
        "UFS29, win2019serverstd_64, 4x1000gb, two_volumes",
        "UFS19, win2019serverstd_64, , two_volumes",
        "UFS35, my-snapshot, , two_volumes",
        "UFS33, debian_buster_64, 8x250gb_ssd, all_root",
        "UFS29, debian_buster_64, 2x1000gb, ",
    })
    void otherOrdersFit(String sku, String os, @Nullable String disk, @Nullable String partitioning) {
        assertThat(fullserver(sku, os, disk, partitioning)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MSVM001, win2012serverstd_r2_64, 1",
        "MSVM001, centos7_cpanel_64, 1",
        "MSVM001, debian_buster_64, 0",
        "MSVM001, my-snapshot, 0",
        "MSVM002, win2012serverstd_r2_64, 0",
        "VPS001, win2012serverstd_r2_64, 0",
    })
    void aSystemIsRefusedOnAMachineThatIsKnownToHaveTooLittleMemory(String sku, String os, int refusals) {
        ObjectNode order = json.createObjectNode().put("sku", sku).put("os", os).put("dry_run", true);

        assertThat(found("create.monthly_miniserver", order)).hasSize(refusals);
    }

    private List<String> fullserver(String sku, String os, @Nullable String disk, @Nullable String partitioning) {
        ObjectNode order = json.createObjectNode().put("sku", sku).put("os", os).put("dry_run", true);
        if (disk != null) {
            order.put("disk", disk);
        }
        if (partitioning != null) {
            order.put("partitioning", partitioning);
        }
        return found("create.monthly_fullserver", order);
    }

    private static List<String> found(String method, ObjectNode order) {
        return Validators.of(method).validate(order).stream()
                .filter(violation -> violation.rule() == Rule.BETWEEN_PARAMETERS)
                .map(violation -> violation.pointer().substring(1) + ": " + words(violation))
                .toList();
    }

    private static String words(Violation violation) {
        String message = violation.message();
        return message.substring(message.lastIndexOf('(') + 1, message.length() - 1);
    }
}
