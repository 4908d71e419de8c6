package test.client.params;

import dev.memsetkit.client.runtime.base.AbstractBuilder;
import dev.memsetkit.client.runtime.base.AbstractDictionary;
import dev.memsetkit.client.runtime.base.AbstractParameters;
import dev.memsetkit.client.runtime.support.Conversions;
import dev.memsetkit.client.runtime.support.DocumentedValues;
import dev.memsetkit.client.runtime.support.MethodChecks;
import dev.memsetkit.client.runtime.support.NamedValues;
import dev.memsetkit.client.runtime.validation.Violation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import test.client.value.Level;
import test.client.value.Os;

/** The parameters of {@link test.client.api.WordApi#list word.list}. */
@Generated("dev.memsetkit.codegen")
public final class WordList extends AbstractParameters {
    static final MethodChecks CHECKS = new MethodChecks("word.list", "an unknown place", List.of("os", "level"),
            List.of("os"));

    private static final DocumentedValues OS_VALUES = DocumentedValues.of("linux", "bsd");
    private static final DocumentedValues LEVEL_VALUES = DocumentedValues.of(0L, 32L);

    private WordList(Builder builder) {
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

    /** {@return {@link Builder#os os}} */
    public Os os() {
        return required(0);
    }

    /** {@return {@link Builder#level level}; {@code null} if not given} */
    public @Nullable Level level() {
        return optional(1);
    }

    @Override
    protected @Nullable List<Violation> violations() {
        return check(null, Conversions.textOf(optional(0)), Conversions.integerOf(optional(1)));
    }

    static @Nullable List<Violation> check(NamedValues values) {
        return check(null, values.string("os"), values.integer("level"));
    }

    private static @Nullable List<Violation> check(@Nullable List<Violation> found, @Nullable String os,
            @Nullable Long level) {
        found = CHECKS.required(found, "os", os);
        found = CHECKS.known(found, "os", os, OS_VALUES);
        if (level != null) {
            found = CHECKS.oneOf(found, "level", level, LEVEL_VALUES);
        }
        return found;
    }

    /** Builds {@link WordList}. */
    public static final class Builder extends AbstractBuilder<Builder, WordList> {
        private Builder() {
            super(CHECKS);
        }

        private Builder(WordList from) {
            super(from);
        }

        /**
         * {@return this builder, with that {@code os}}
         * @param os The parameter {@code os} (known values {@code linux}, {@code bsd}). Required.
         */
        public Builder os(Os os) {
            return set(0, os);
        }

        /**
         * {@return this builder, with that {@code os}}
         * @param os The parameter {@code os} (known values {@code linux}, {@code bsd}). Required.
         */
        public Builder os(String os) {
            return set(0, Os.of(os));
        }

        /**
         * {@return this builder, with that {@code level}}
         * @param level The parameter {@code level} (one of {@code 0}, {@code 32}).
         */
        public Builder level(Level level) {
            return set(1, level);
        }

        @Override
        protected AbstractDictionary newDictionary() {
            return new WordList(this);
        }
    }
}
