package test.client.params;

import dev.memsetkit.client.runtime.MemsetDate;
import dev.memsetkit.client.runtime.MethodParameters;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.ParameterText;
import dev.memsetkit.client.runtime.support.RequiredParameters;
import dev.memsetkit.client.runtime.validation.Violation;
import dev.memsetkit.client.runtime.validation.ViolationException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.validator.WordDefaultRequestValidator;
import test.client.value.Disk;

/**
 * The parameters of {@code word.default}.
 */
@Generated("dev.memsetkit.codegen")
public final class WordDefaultRequest implements MethodParameters {
    private final Boolean boolean_;

    private final @Nullable Double float_;

    private final List<Object> list;

    private final @Nullable String class_;

    private final @Nullable String method2;

    private final @Nullable Long build2;

    private final @Nullable String sslUrl;

    private final @Nullable String asMap2;

    private final @Nullable String aB;

    private final @Nullable String ab;

    private final @Nullable String hashCode_;

    private final @Nullable Disk disk;

    private final @Nullable Object either;

    private final @Nullable String password;

    private final @Nullable MemsetDate when;

    private WordDefaultRequest(Builder builder) {
        this.boolean_ = Objects.requireNonNull(builder.boolean_);
        this.float_ = builder.float_;
        this.list = Objects.requireNonNull(builder.list);
        this.class_ = builder.class_;
        this.method2 = builder.method2;
        this.build2 = builder.build2;
        this.sslUrl = builder.sslUrl;
        this.asMap2 = builder.asMap2;
        this.aB = builder.aB;
        this.ab = builder.ab;
        this.hashCode_ = builder.hashCode_;
        this.disk = builder.disk;
        this.either = builder.either;
        this.password = builder.password;
        this.when = builder.when;
    }

    /**
     * A builder with nothing set.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with these values set.
     */
    public Builder toBuilder() {
        Builder copy = new Builder();
        copy.boolean_ = boolean_;
        copy.float_ = float_;
        copy.list = list;
        copy.class_ = class_;
        copy.method2 = method2;
        copy.build2 = build2;
        copy.sslUrl = sslUrl;
        copy.asMap2 = asMap2;
        copy.aB = aB;
        copy.ab = ab;
        copy.hashCode_ = hashCode_;
        copy.disk = disk;
        copy.either = either;
        copy.password = password;
        copy.when = when;
        return copy;
    }

    /**
     * The boolean *&#47;.
     */
    public Boolean boolean_() {
        return boolean_;
    }

    /**
     * The float *&#47;; {@code null} if not given.
     */
    public @Nullable Double float_() {
        return float_;
    }

    /**
     * The list *&#47;.
     */
    public List<Object> list() {
        return list;
    }

    /**
     * The class *&#47;; {@code null} if not given.
     *
     * @deprecated the documentation calls the parameter deprecated
     */
    @Deprecated
    public @Nullable String class_() {
        return class_;
    }

    /**
     * The method *&#47;; {@code null} if not given.
     */
    public @Nullable String method2() {
        return method2;
    }

    /**
     * The build *&#47;; {@code null} if not given.
     */
    public @Nullable Long build2() {
        return build2;
    }

    /**
     * The SSL_URL *&#47;; {@code null} if not given.
     */
    public @Nullable String sslUrl() {
        return sslUrl;
    }

    /**
     * The as_map *&#47;; {@code null} if not given.
     */
    public @Nullable String asMap2() {
        return asMap2;
    }

    /**
     * The a_b *&#47;; {@code null} if not given.
     */
    public @Nullable String aB() {
        return aB;
    }

    /**
     * The aB *&#47;; {@code null} if not given.
     */
    public @Nullable String ab() {
        return ab;
    }

    /**
     * The hash_code *&#47;; {@code null} if not given.
     */
    public @Nullable String hashCode_() {
        return hashCode_;
    }

    /**
     * The disk *&#47;; {@code null} if not given.
     */
    public @Nullable Disk disk() {
        return disk;
    }

    /**
     * The either *&#47;; {@code null} if not given.
     */
    public @Nullable Object either() {
        return either;
    }

    /**
     * The password *&#47;; {@code null} if not given.
     */
    public @Nullable String password() {
        return password;
    }

    /**
     * The when *&#47;; {@code null} if not given.
     */
    public @Nullable MemsetDate when() {
        return when;
    }

    @Override
    public String method() {
        return "word.default";
    }

    /**
     * All violations of documented constraints, warnings included; empty if there is none.
     */
    public List<Violation> validate() {
        List<Violation> found = WordDefaultRequestValidator.check(this);
        return MethodChecks.all(found);
    }

    @Override
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("boolean", boolean_);
        if (float_ != null) {
            map.put("float", float_);
        }
        map.put("list", list);
        if (class_ != null) {
            map.put("class", class_);
        }
        if (method2 != null) {
            map.put("method", method2);
        }
        if (build2 != null) {
            map.put("build", build2);
        }
        if (sslUrl != null) {
            map.put("SSL_URL", sslUrl);
        }
        if (asMap2 != null) {
            map.put("as_map", asMap2);
        }
        if (aB != null) {
            map.put("a_b", aB);
        }
        if (ab != null) {
            map.put("aB", ab);
        }
        if (hashCode_ != null) {
            map.put("hash_code", hashCode_);
        }
        if (disk != null) {
            map.put("disk", disk);
        }
        if (either != null) {
            map.put("either", either);
        }
        if (password != null) {
            map.put("password", password);
        }
        if (when != null) {
            map.put("when", when);
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordDefaultRequest that && that.asMap().equals(asMap());
    }

    @Override
    public int hashCode() {
        return asMap().hashCode();
    }

    /**
     * The values by name; passwords and keys are hidden.
     */
    @Override
    public String toString() {
        return ParameterText.of("WordDefaultRequest", asMap());
    }

    /**
     * Builds {@link WordDefaultRequest}.
     */
    public static final class Builder {
        private @Nullable Boolean boolean_;

        private @Nullable Double float_;

        private @Nullable List<Object> list;

        private @Nullable String class_;

        private @Nullable String method2;

        private @Nullable Long build2;

        private @Nullable String sslUrl;

        private @Nullable String asMap2;

        private @Nullable String aB;

        private @Nullable String ab;

        private @Nullable String hashCode_;

        private @Nullable Disk disk;

        private @Nullable Object either;

        private @Nullable String password;

        private @Nullable MemsetDate when;

        private Builder() {
        }

        /**
         * The boolean *&#47;. Required.
         */
        public Builder boolean_(boolean boolean_) {
            this.boolean_ = boolean_;
            return this;
        }

        /**
         * The float *&#47;.
         */
        public Builder float_(double float_) {
            this.float_ = float_;
            return this;
        }

        /**
         * The list *&#47;. Required.
         */
        public Builder list(List<Object> list) {
            this.list = List.copyOf(list);
            return this;
        }

        /**
         * The class *&#47;.
         *
         * @deprecated the documentation calls the parameter deprecated
         */
        @Deprecated
        public Builder class_(String class_) {
            this.class_ = class_;
            return this;
        }

        /**
         * The method *&#47;.
         */
        public Builder method2(String method2) {
            this.method2 = method2;
            return this;
        }

        /**
         * The build *&#47;.
         */
        public Builder build2(long build2) {
            this.build2 = build2;
            return this;
        }

        /**
         * The SSL_URL *&#47;.
         */
        public Builder sslUrl(String sslUrl) {
            this.sslUrl = sslUrl;
            return this;
        }

        /**
         * The as_map *&#47;.
         */
        public Builder asMap2(String asMap2) {
            this.asMap2 = asMap2;
            return this;
        }

        /**
         * The a_b *&#47;.
         */
        public Builder aB(String aB) {
            this.aB = aB;
            return this;
        }

        /**
         * The aB *&#47;.
         */
        public Builder ab(String ab) {
            this.ab = ab;
            return this;
        }

        /**
         * The hash_code *&#47;.
         */
        public Builder hashCode_(String hashCode_) {
            this.hashCode_ = hashCode_;
            return this;
        }

        /**
         * The disk *&#47; (one of {@code 4x250gb_ssd}, {@code tcp,udp}, {@code 10mbps_7to1}, {@code 32}, {@code 0}, the
         * empty string, {@code a}, {@code A}, {@code memset-warning}, <code>grün</code>).
         */
        public Builder disk(Disk disk) {
            this.disk = disk;
            return this;
        }

        /**
         * The either *&#47;.
         */
        public Builder either(String either) {
            this.either = either;
            return this;
        }

        /**
         * The either *&#47;.
         */
        public Builder either(List<String> either) {
            this.either = List.copyOf(either);
            return this;
        }

        /**
         * The password *&#47;.
         */
        public Builder password(String password) {
            this.password = password;
            return this;
        }

        /**
         * The when *&#47;.
         */
        public Builder when(MemsetDate when) {
            this.when = when;
            return this;
        }

        /**
         * The parameters, checked.
         *
         * @throws ViolationException with all errors, if a documented constraint is violated
         */
        public WordDefaultRequest build() {
            List<Violation> violations = WordDefaultRequestValidator.check(null, this.boolean_,
                    this.float_, this.list, this.class_, this.method2, this.build2, this.sslUrl,
                    this.asMap2, this.aB, this.ab, this.hashCode_, MethodChecks.textOf(this.disk),
                    this.either, this.password, MethodChecks.textOf(this.when));
            if (violations != null) {
                ViolationException.throwIfErrors(violations);
            }
            return buildUnchecked();
        }

        /**
         * The parameters, whatever their values: for what the API takes and the documentation does not know.
         *
         * @throws IllegalStateException if required ones are missing; all of them are named
         */
        public WordDefaultRequest buildUnchecked() {
            if (boolean_ == null || list == null) {
                throw RequiredParameters.missing("word.default", "boolean", boolean_, "list", list);
            }
            return new WordDefaultRequest(this);
        }
    }
}
