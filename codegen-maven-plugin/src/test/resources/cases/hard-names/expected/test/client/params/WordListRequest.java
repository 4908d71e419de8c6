package test.client.params;

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
import test.client.validator.WordListRequestValidator;
import test.client.value.Level;
import test.client.value.Os;

/**
 * The parameters of {@code word.list}.
 */
@Generated("dev.memsetkit.codegen")
public final class WordListRequest implements MethodParameters {
    private final Os os;

    private final @Nullable Level level;

    private WordListRequest(Builder builder) {
        this.os = Objects.requireNonNull(builder.os);
        this.level = builder.level;
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
        copy.os = os;
        copy.level = level;
        return copy;
    }

    /**
     * The parameter {@code os}.
     */
    public Os os() {
        return os;
    }

    /**
     * The parameter {@code level}; {@code null} if not given.
     */
    public @Nullable Level level() {
        return level;
    }

    @Override
    public String method() {
        return "word.list";
    }

    /**
     * All violations of documented constraints, warnings included; empty if there is none.
     */
    public List<Violation> validate() {
        List<Violation> found = WordListRequestValidator.check(this);
        return MethodChecks.all(found);
    }

    @Override
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("os", os);
        if (level != null) {
            map.put("level", level);
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordListRequest that && that.asMap().equals(asMap());
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
        return ParameterText.of("WordListRequest", asMap());
    }

    /**
     * Builds {@link WordListRequest}.
     */
    public static final class Builder {
        private @Nullable Os os;

        private @Nullable Level level;

        private Builder() {
        }

        /**
         * The parameter {@code os} (known values {@code linux}, {@code bsd}). Required.
         */
        public Builder os(Os os) {
            this.os = os;
            return this;
        }

        /**
         * The parameter {@code os} (known values {@code linux}, {@code bsd}). Required.
         */
        public Builder os(String os) {
            this.os = Os.of(os);
            return this;
        }

        /**
         * The parameter {@code level} (one of {@code 0}, {@code 32}).
         */
        public Builder level(Level level) {
            this.level = level;
            return this;
        }

        /**
         * The parameters, checked.
         *
         * @throws ViolationException with all errors, if a documented constraint is violated
         */
        public WordListRequest build() {
            List<Violation> violations = WordListRequestValidator.check(null,
                    MethodChecks.textOf(this.os), MethodChecks.integerOf(this.level));
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
        public WordListRequest buildUnchecked() {
            if (os == null) {
                throw RequiredParameters.missing("word.list", "os", os);
            }
            return new WordListRequest(this);
        }
    }
}
