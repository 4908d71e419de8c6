package dev.memsetkit.client.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.memsetkit.client.runtime.Delivery;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViolationTest {

    private static Violation of(String name, Rule rule, Object value) {
        return new Violation(
                "thing.buy",
                name,
                rule,
                value,
                (subject, shown) -> subject + " is " + shown,
                "at most 5",
                "things.html#buy");
    }

    private static final Violation SIZE = of("size", Rule.MAXIMUM, 7L);

    @Test
    void aViolationSaysWhatWhereAndWhy() {
        assertThat(SIZE.method()).isEqualTo("thing.buy");
        assertThat(SIZE.pointer()).isEqualTo("/size");
        assertThat(SIZE.rule()).isEqualTo(Rule.MAXIMUM);
        assertThat(SIZE.severity()).isEqualTo(Severity.ERROR);
        assertThat(SIZE.value()).isEqualTo("7");
        assertThat(SIZE.message()).isEqualTo("size is 7");
        assertThat(SIZE.words()).isEqualTo("at most 5");
        assertThat(SIZE.documentation()).isEqualTo("things.html#buy");
        assertThat(SIZE).hasToString("thing.buy /size: size is 7 [maximum]");
    }

    @Test
    void aViolationOfAllParametersHasNoPointer() {
        Violation whole = of("", Rule.TYPE, null);
        assertThat(whole.pointer()).isEmpty();
        assertThat(whole.value()).isEmpty();
        assertThat(whole).hasToString("thing.buy: it is null [type]");
    }

    @Test
    void theMessageIsMadeOnceAndWhenItIsRead() {
        AtomicInteger made = new AtomicInteger();
        Violation counted =
                new Violation("m", "n", Rule.TYPE, 1L, (subject, shown) -> subject + made.incrementAndGet(), "", "");
        assertThat(made).hasValue(0);
        assertThat(counted.message()).isEqualTo("n1");
        assertThat(counted.message()).isEqualTo("n1");
        assertThat(made).hasValue(1);
    }

    @Test
    void pointersEscapeAsJsonPointerDoes() {
        assertThat(of("a/b~c", Rule.TYPE, 1L).pointer()).isEqualTo("/a~1b~0c");
        assertThat(Violation.pointer("")).isEmpty();
    }

    @Test
    void whatIsNestedHasThePointersAndTheMethodOfTheWhole() {
        Violation inner = SIZE.within("thing.batch", "/things/0", "element 1 of things");
        assertThat(inner.method()).isEqualTo("thing.batch");
        assertThat(inner.pointer()).isEqualTo("/things/0/size");
        assertThat(inner.message()).isEqualTo("size is 7");
        Violation twice = inner.within("all", "/x", "x");
        assertThat(twice.pointer()).isEqualTo("/x/things/0/size");

        Violation nameless = of("", Rule.TYPE, 5L).within("thing.batch", "/things/0", "element 1 of things");
        assertThat(nameless.pointer()).isEqualTo("/things/0");
        assertThat(nameless.message()).isEqualTo("element 1 of things is 5");
        assertThat(nameless.within("all", "/x", "x").message()).isEqualTo("element 1 of things is 5");
    }

    @Test
    void severitiesAndNumbersAreReplacedAndNothingElse() {
        Violation warning = SIZE.withSeverity(Severity.WARNING);
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(warning).hasToString(SIZE.toString());
        assertThat(SIZE.withSeverity(Severity.ERROR)).isSameAs(SIZE);

        assertThat(SIZE.withNumber(new BigDecimal("7.00")).value()).isEqualTo("7.00");
        Violation text = of("size", Rule.TYPE, "7");
        assertThat(text.withNumber(new BigDecimal("7.00"))).isSameAs(text);
    }

    static Stream<Violation> others() {
        Function<Violation.Wording, Violation> worded = wording ->
                new Violation("thing.buy", "size", Rule.MAXIMUM, 7L, wording, "at most 5", "things.html#buy");
        return Stream.of(
                SIZE.within("thing.sell", "", ""),
                of("price", Rule.MAXIMUM, 7L),
                of("size", Rule.MINIMUM, 7L),
                SIZE.withSeverity(Severity.WARNING),
                of("size", Rule.MAXIMUM, 8L),
                worded.apply((subject, shown) -> "other words"),
                new Violation("thing.buy", "size", Rule.MAXIMUM, 7L, (s, v) -> s + " is " + v, "", "things.html#buy"),
                new Violation("thing.buy", "size", Rule.MAXIMUM, 7L, (s, v) -> s + " is " + v, "at most 5", ""));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatDiffersInAnythingIsAnother(Violation other) {
        assertThat(SIZE).isNotEqualTo(other);
    }

    @Test
    void whatSaysTheSameIsTheSame() {
        assertThat(SIZE).isEqualTo(of("size", Rule.MAXIMUM, 7L)).hasSameHashCodeAs(of("size", Rule.MAXIMUM, 7L));
        assertThat(SIZE.hashCode()).isNotEqualTo(of("price", Rule.MAXIMUM, 7L).hashCode());
        assertThat(SIZE).isNotEqualTo("thing.buy");
    }

    @Test
    void onlyErrorsAreThrownAndAllOfThem() {
        Violation warning = of("old", Rule.DEPRECATED, 1L);
        assertThatCode(() -> ViolationException.throwIfErrors(List.of())).doesNotThrowAnyException();
        assertThatCode(() -> ViolationException.throwIfErrors(List.of(warning))).doesNotThrowAnyException();

        Violation price = of("price", Rule.MINIMUM, 1L);
        ViolationException thrown = catchThrowableOfType(
                ViolationException.class, () -> ViolationException.throwIfErrors(List.of(warning, SIZE, price)));
        assertThat(thrown.violations()).containsExactly(SIZE, price);
        assertThat(thrown).hasMessage(SIZE + "\n" + price);
        assertThat(thrown.method()).isEqualTo("thing.buy");
        assertThat(thrown.delivery()).isEqualTo(Delivery.NOT_SENT);
    }

    @Test
    void anExceptionThatWasWrittenAndReadAgainHasItsMessageAndNoViolations() throws Exception {
        ViolationException thrown =
                catchThrowableOfType(ViolationException.class, () -> ViolationException.throwIfErrors(List.of(SIZE)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ViolationException again = (ViolationException) in.readObject();
            assertThat(again.violations()).isEmpty();
            assertThat(again).hasMessage(SIZE.toString());
        }
    }
}
