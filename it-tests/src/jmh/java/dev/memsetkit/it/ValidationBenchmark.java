package dev.memsetkit.it;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.memsetkit.client.params.CreateMonthlyFullserver;
import dev.memsetkit.client.params.DnsZoneRecordCreate;
import dev.memsetkit.client.runtime.support.Format;
import dev.memsetkit.client.runtime.validation.Violation;
import dev.memsetkit.client.value.DnsZoneRecordType;
import dev.memsetkit.client.value.Ttl;
import dev.memsetkit.it.oracle.BenchmarkSchemas;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The typed door beside ifs written by hand, Hibernate Validator on a bean with the same rules, and networknt. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class ValidationBenchmark {

    @Param({"valid", "invalid"})
    private String state = "";

    private DnsZoneRecordCreate record = record(true);
    private RecordBean bean = new RecordBean(record);
    private CreateMonthlyFullserver server = server(true);
    private ServerBean serverBean = new ServerBean(server);
    private JsonNode recordJson = JsonMapper.builder().build().createObjectNode();
    private JsonNode serverJson = recordJson;
    private Schema recordSchema = schema("dns.zone_record_create");
    private Schema serverSchema = schema("create.monthly_fullserver");
    private final Validator hibernate = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Setup
    public void build() {
        boolean valid = state.equals("valid");
        JsonMapper mapper = JsonMapper.builder().build();
        record = record(valid);
        bean = new RecordBean(record);
        server = server(valid);
        serverBean = new ServerBean(server);
        recordJson = mapper.valueToTree(record.asMap());
        serverJson = mapper.valueToTree(server.asMap());
    }

    private static DnsZoneRecordCreate record(boolean valid) {
        return DnsZoneRecordCreate.builder()
                .zoneId("0123456789abcdef0123456789abcdef")
                .type(DnsZoneRecordType.A)
                .record("www")
                .address("192.0.2.1")
                .ttl(Ttl.of(valid ? 300 : 301))
                .priority(valid ? 10 : 1000)
                .buildUnchecked();
    }

    private static CreateMonthlyFullserver server(boolean valid) {
        return CreateMonthlyFullserver.builder()
                .sku(dev.memsetkit.client.value.CreateMonthlyFullserverSku.of(valid ? "UFS19" : "UFS18"))
                .os("debian_buster_64")
                .dryRun(true)
                .ram(dev.memsetkit.client.value.Ram.of(valid ? "16gb" : "17gb"))
                .buildUnchecked();
    }

    private static Schema schema(String method) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(BenchmarkSchemas.of(method).toString(), InputFormat.JSON);
    }

    @Benchmark
    public List<Violation> recordByGeneratedCode() {
        return record.validate();
    }

    @Benchmark
    public List<String> recordByHand() {
        return byHand(record);
    }

    @Benchmark
    public Set<ConstraintViolation<RecordBean>> recordByHibernate() {
        return hibernate.validate(bean);
    }

    @Benchmark
    public Object recordByNetworknt() {
        return recordSchema.validate(recordJson);
    }

    @Benchmark
    public List<Violation> serverByGeneratedCode() {
        return server.validate();
    }

    @Benchmark
    public List<String> serverByHand() {
        return HandWrittenValidator.check(server);
    }

    @Benchmark
    public Set<ConstraintViolation<ServerBean>> serverByHibernate() {
        return hibernate.validate(serverBean);
    }

    /** With the messages read, which are made only then. */
    @Benchmark
    public String recordByGeneratedCodeWithMessages() {
        return String.valueOf(record.validate());
    }

    @Benchmark
    public Object serverByNetworknt() {
        return serverSchema.validate(serverJson);
    }

    private static List<String> byHand(DnsZoneRecordCreate params) {
        List<String> found = null;
        if (params.zoneId() == null) {
            found = add(found, "zone_id is required");
        } else if (!Format.HEX32.matches(params.zoneId())) {
            found = add(found, "zone_id is \"" + params.zoneId() + "\", expected 32 hex digits");
        }
        String type = params.type() == null ? null : params.type().value();
        if (type == null) {
            found = add(found, "type is required");
        } else {
            switch (type) {
                case "A", "AAAA", "CNAME", "MX", "NS", "SRV", "TXT" -> {}
                default -> found = add(found, "type is \"" + type + "\"");
            }
        }
        String name = params.record();
        if (name != null) {
            if (!Format.ZONE_RECORD_NAME.matches(name)) {
                found = add(found, "record is \"" + name + "\", expected a name");
            }
            if (name.length() > 250 && name.codePointCount(0, name.length()) > 250) {
                found = add(found, "record is too long");
            }
        }
        String address = params.address();
        if (address == null) {
            found = add(found, "address is required");
        } else {
            if (!Format.PRINTABLE_ASCII.matches(address)) {
                found = add(found, "address is \"" + address + "\", expected printable ASCII");
            }
            if (address.length() > 250 && address.codePointCount(0, address.length()) > 250) {
                found = add(found, "address is too long");
            }
        }
        if (params.ttl() != null) {
            long ttl = params.ttl().value();
            if (ttl != 0 && ttl != 300 && ttl != 600 && ttl != 900 && ttl != 1800 && ttl != 3600 && ttl != 7200
                    && ttl != 10800 && ttl != 21600 && ttl != 43200 && ttl != 86400) {
                found = add(found, "ttl is \"" + ttl + "\"");
            }
        }
        Long priority = params.priority();
        if (priority != null && (priority < 0 || priority > 999)) {
            found = add(found, "priority is " + priority);
        }
        return found == null ? List.of() : found;
    }

    private static List<String> add(@Nullable List<String> found, String message) {
        List<String> all = found == null ? new ArrayList<>() : found;
        all.add(message);
        return all;
    }

    /** The same rules as annotations. */
    public static final class RecordBean {
        @NotNull
        @Pattern(regexp = "[0-9a-fA-F]{32}")
        final String zoneId;

        @NotNull
        @Pattern(regexp = "A|AAAA|CNAME|MX|NS|SRV|TXT")
        final String type;

        @Size(max = 250)
        @Pattern(regexp = "[A-Za-z0-9_*.@-]*")
        final @Nullable String record;

        @NotNull
        @Size(max = 250)
        @Pattern(regexp = "[ -~]*")
        final String address;

        @Pattern(regexp = "0|300|600|900|1800|3600|7200|10800|21600|43200|86400")
        final @Nullable String ttl;

        @Min(0)
        @Max(999)
        final @Nullable Long priority;

        RecordBean(DnsZoneRecordCreate params) {
            zoneId = params.zoneId();
            type = params.type().value();
            record = params.record();
            address = params.address();
            ttl = params.ttl() == null ? null : Long.toString(params.ttl().value());
            priority = params.priority();
        }
    }

    /** A few of the rules for a server: those between parameters would want a class of their own each. */
    public static final class ServerBean {
        @NotNull
        @Pattern(regexp = "UFS19|UFS29|UFS33|UFS34|UFS35")
        final String sku;

        @NotNull
        final String os;

        @NotNull
        final Boolean dryRun;

        @Pattern(regexp = "16gb|32gb|48gb|64gb|128gb|256gb|512gb|768gb|96gb")
        final String ram;

        @Pattern(regexp = "standard|premium|managed_infrastructure|managed_platform|infrastructure_only|basic|managed")
        final @Nullable String supportLevel = null;

        @Pattern(regexp = "none|basic|monitored|protected")
        final @Nullable String intrusionDetection = null;

        @Pattern(regexp = "none|nvme_2x480gb")
        final @Nullable String nvme = null;

        ServerBean(CreateMonthlyFullserver params) {
            sku = params.sku().toString();
            os = params.os().toString();
            dryRun = params.dryRun();
            ram = String.valueOf(params.ram());
        }
    }
}
