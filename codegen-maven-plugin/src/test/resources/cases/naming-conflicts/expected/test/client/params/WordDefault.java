package test.client.params;

import dev.memsetkit.client.runtime.MemsetDate;
import dev.memsetkit.client.runtime.base.AbstractBuilder;
import dev.memsetkit.client.runtime.base.AbstractDictionary;
import dev.memsetkit.client.runtime.base.AbstractParameters;
import dev.memsetkit.client.runtime.support.Conversions;
import dev.memsetkit.client.runtime.support.DocumentedValues;
import dev.memsetkit.client.runtime.support.Format;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.Violation;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.value.Disk;

/** The parameters of {@link test.client.api.WordApi#default_ word.default}. */
@Generated("dev.memsetkit.codegen")
public final class WordDefault extends AbstractParameters {
    static final MethodChecks CHECKS = new MethodChecks("word.default", "a*/b.html, line 1", List.of("boolean", "float",
            "list", "class", "method", "build", "SSL_URL", "as_map", "a_b", "aB", "hash_code", "disk", "either",
            "password", "when"), List.of("boolean", "list")).withSecrets("password");

    private static final DocumentedValues DISK_VALUES = DocumentedValues.of("4x250gb_ssd", "tcp,udp", "10mbps_7to1",
            "32", "0", "", "a", "A", "memset-warning", "grün");

    private WordDefault(Builder builder) {
        super(CHECKS, builder);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values set} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** {@return {@link Builder#boolean_ boolean}} */
    public Boolean boolean_() {
        return required(0);
    }

    /** {@return {@link Builder#float_ float}; {@code null} if not given} */
    public @Nullable BigDecimal float_() {
        return optional(1);
    }

    /** {@return {@link Builder#list list}} */
    public List<?> list() {
        return required(2);
    }

    /**
     * {@return {@link Builder#class_ class}; {@code null} if not given}
     * @deprecated the documentation calls the parameter deprecated
     */
    @Deprecated
    public @Nullable String class_() {
        return optional(3);
    }

    /** {@return {@link Builder#method2 method}; {@code null} if not given} */
    public @Nullable String method2() {
        return optional(4);
    }

    /** {@return {@link Builder#build2 build}; {@code null} if not given} */
    public @Nullable Long build2() {
        return optional(5);
    }

    /** {@return {@link Builder#sslUrl SSL_URL}; {@code null} if not given} */
    public @Nullable String sslUrl() {
        return optional(6);
    }

    /** {@return {@link Builder#asMap2 as_map}; {@code null} if not given} */
    public @Nullable String asMap2() {
        return optional(7);
    }

    /** {@return {@link Builder#aB a_b}; {@code null} if not given} */
    public @Nullable String aB() {
        return optional(8);
    }

    /** {@return {@link Builder#ab aB}; {@code null} if not given} */
    public @Nullable String ab() {
        return optional(9);
    }

    /** {@return {@link Builder#hashCode_ hash_code}; {@code null} if not given} */
    public @Nullable String hashCode_() {
        return optional(10);
    }

    /** {@return {@link Builder#disk disk}; {@code null} if not given} */
    public @Nullable Disk disk() {
        return optional(11);
    }

    /** {@return {@link Builder#either either}; {@code null} if not given} */
    public @Nullable Object either() {
        return optional(12);
    }

    /** {@return {@link Builder#password password}; {@code null} if not given} */
    public @Nullable String password() {
        return optional(13);
    }

    /** {@return {@link Builder#when when}; {@code null} if not given} */
    public @Nullable MemsetDate when() {
        return optional(14);
    }

    @Override
    protected @Nullable List<Violation> violations() {
        return check(null, optional(0), Conversions.numberOf(optional(1)), optional(2), optional(3), optional(4),
                optional(5), optional(6), optional(7), optional(8), optional(9), optional(10),
                Conversions.textOf(optional(11)), optional(12), optional(13), Conversions.dateOf(optional(14)));
    }

    static @Nullable List<Violation> check(NamedValues values) {
        return check(null, values.flag("boolean"), values.number("float"), values.list("list"), values.string("class"),
                values.string("method"), values.integer("build"), values.string("SSL_URL"), values.string("as_map"),
                values.string("a_b"), values.string("aB"), values.string("hash_code"), values.string("disk"),
                values.either("either", "String or List"), values.string("password"), values.string("when"));
    }

    private static @Nullable List<Violation> check(@Nullable List<Violation> found, @Nullable Boolean boolean_,
            @Nullable Double float_, @Nullable List<?> list, @Nullable String class_, @Nullable String method2,
            @Nullable Long build2, @Nullable String sslUrl, @Nullable String asMap2, @Nullable String aB,
            @Nullable String ab, @Nullable String hashCode_, @Nullable String disk, @Nullable Object either,
            @Nullable String password, @Nullable String when) {
        found = CHECKS.required(found, "boolean", boolean_);
        found = CHECKS.required(found, "list", list);
        if (class_ != null) {
            found = CHECKS.deprecated(found, "class", class_);
        }
        if (disk != null) {
            found = CHECKS.oneOf(found, "disk", disk, DISK_VALUES);
        }
        if (either instanceof List<?> list2) {
            for (int i = 0; i < list2.size(); i++) {
                found = CHECKS.element(found, "either", i, eitherElement(list2.get(i)));
            }
        } else if (either != null) {
            found = CHECKS.nested(found, "either", eitherElement(either));
        }
        if (when != null) {
            found = CHECKS.format(found, "when", when, Format.MEMSET_DATE);
        }
        return found;
    }

    private static @Nullable List<Violation> eitherElement(@Nullable Object value) {
        String plain = Conversions.text(Conversions.plain(value));
        if (plain == null) {
            return CHECKS.type(null, "", value, "String");
        }
        return null;
    }

    /** Builds {@link WordDefault}. */
    public static final class Builder extends AbstractBuilder<Builder, WordDefault> {
        private Builder() {
            super(CHECKS);
        }

        private Builder(WordDefault from) {
            super(from);
        }

        /**
         * {@return this builder, with that {@code boolean}}
         * @param boolean_ The boolean *&#47;. Required.
         */
        public Builder boolean_(boolean boolean_) {
            return set(0, boolean_);
        }

        /**
         * {@return this builder, with that {@code float}}
         * @param float_ The float *&#47;.
         */
        public Builder float_(BigDecimal float_) {
            return set(1, float_);
        }

        /**
         * {@return this builder, with that {@code list}}
         * @param list The list *&#47;. Required.
         */
        public Builder list(List<?> list) {
            return set(2, List.copyOf(list));
        }

        /**
         * {@return this builder, with that {@code class}}
         * @param class_ The class *&#47;.
         * @deprecated the documentation calls the parameter deprecated
         */
        @Deprecated
        public Builder class_(String class_) {
            return set(3, class_);
        }

        /**
         * {@return this builder, with that {@code method}}
         * @param method2 The method *&#47;.
         */
        public Builder method2(String method2) {
            return set(4, method2);
        }

        /**
         * {@return this builder, with that {@code build}}
         * @param build2 The build *&#47;.
         */
        public Builder build2(long build2) {
            return set(5, build2);
        }

        /**
         * {@return this builder, with that {@code SSL_URL}}
         * @param sslUrl The SSL_URL *&#47;.
         */
        public Builder sslUrl(String sslUrl) {
            return set(6, sslUrl);
        }

        /**
         * {@return this builder, with that {@code as_map}}
         * @param asMap2 The as_map *&#47;.
         */
        public Builder asMap2(String asMap2) {
            return set(7, asMap2);
        }

        /**
         * {@return this builder, with that {@code a_b}}
         * @param aB The a_b *&#47;.
         */
        public Builder aB(String aB) {
            return set(8, aB);
        }

        /**
         * {@return this builder, with that {@code aB}}
         * @param ab The aB *&#47;.
         */
        public Builder ab(String ab) {
            return set(9, ab);
        }

        /**
         * {@return this builder, with that {@code hash_code}}
         * @param hashCode_ The hash_code *&#47;.
         */
        public Builder hashCode_(String hashCode_) {
            return set(10, hashCode_);
        }

        /**
         * {@return this builder, with that {@code disk}}
         * @param disk The disk *&#47; (one of {@code 4x250gb_ssd}, {@code tcp,udp}, {@code 10mbps_7to1}, {@code 32},
         *     {@code 0}, the empty string, {@code a}, {@code A}, {@code memset-warning}, <code>grün</code>).
         */
        public Builder disk(Disk disk) {
            return set(11, disk);
        }

        /**
         * {@return this builder, with that {@code either}}
         * @param either The either *&#47;.
         */
        public Builder either(String either) {
            return set(12, either);
        }

        /**
         * {@return this builder, with that {@code either}}
         * @param either The either *&#47;.
         */
        public Builder either(List<String> either) {
            return set(12, List.copyOf(either));
        }

        /**
         * {@return this builder, with that {@code password}}
         * @param password The password *&#47;.
         */
        public Builder password(String password) {
            return set(13, password);
        }

        /**
         * {@return this builder, with that {@code when}}
         * @param when The when *&#47;.
         */
        public Builder when(MemsetDate when) {
            return set(14, when);
        }

        @Override
        protected AbstractDictionary newDictionary() {
            return new WordDefault(this);
        }
    }
}
