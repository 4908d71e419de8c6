package dev.memsetkit.spec.model;

import java.util.List;
import java.util.Optional;

/**
 * One documented method.
 *
 * @param name full name, such as {@code dns.zone_create}
 * @param summary first sentence of the description; may be empty
 * @param description the description in Markdown; may be empty
 * @param tag heading of the section that describes the method
 * @param deprecated whether the documentation says that the method or its product is deprecated
 * @param params the parameters in documented order
 * @param result what the method returns
 * @param raises the errors that the method's own text names, in order, with their conditions
 * @param rules constraints between parameters
 * @param safe whether calling the method changes nothing
 * @param source where the method is described
 * @param removedIn the release whose documentation has the method no more, where it is kept for its callers; else empty
 */
public record Method(
        String name,
        String summary,
        String description,
        String tag,
        boolean deprecated,
        List<Parameter> params,
        Result result,
        List<Raise> raises,
        List<ParameterRule> rules,
        boolean safe,
        Source source,
        String removedIn) {

    /**
     * Keeps unmodifiable copies of {@code params}, {@code raises} and {@code rules}.
     *
     * @param name the {@link #name()}
     * @param summary the {@link #summary()}
     * @param description the {@link #description()}
     * @param tag the {@link #tag()}
     * @param deprecated the {@link #deprecated()}
     * @param params the {@link #params()}
     * @param result the {@link #result()}
     * @param raises the {@link #raises()}
     * @param rules the {@link #rules()}
     * @param safe the {@link #safe()}
     * @param source the {@link #source()}
     * @param removedIn the {@link #removedIn()}
     */
    public Method {
        params = List.copyOf(params);
        raises = List.copyOf(raises);
        rules = List.copyOf(rules);
    }

    /**
     * {@return the parameter of that name, if the method has one}
     *
     * @param paramName name as on the wire, compared exactly
     */
    public Optional<Parameter> param(String paramName) {
        return params.stream().filter(param -> param.name().equals(paramName)).findFirst();
    }

    /**
     * {@return a builder of a method without parameters of which nothing else is said: not deprecated, not known to
     * be safe, its place unknown}
     *
     * @param name full name, such as {@code dns.zone_create}
     * @param result what it returns
     */
    public static Builder builder(String name, Result result) {
        return new Builder(name, result);
    }

    /** {@return a builder of a method that is as this one until something else is said} */
    public Builder toBuilder() {
        return builder(name, result)
                .summary(summary)
                .description(description)
                .tag(tag)
                .deprecated(deprecated)
                .params(params)
                .raises(raises)
                .rules(rules)
                .safe(safe)
                .source(source)
                .removedIn(removedIn);
    }

    /** Says one thing after the other; the setters are the components of the method. */
    public static final class Builder {

        private final String name;
        private final Result result;
        private String summary = "";
        private String description = "";
        private String tag = "";
        private boolean deprecated;
        private List<Parameter> params = List.of();
        private List<Raise> raises = List.of();
        private List<ParameterRule> rules = List.of();
        private boolean safe;
        private Source source = Source.NONE;
        private String removedIn = "";

        private Builder(String name, Result result) {
            this.name = name;
            this.result = result;
        }

        /**
         * {@return this builder, with a summary}
         *
         * @param sentence first sentence of the description; may be empty
         */
        public Builder summary(String sentence) {
            summary = sentence;
            return this;
        }

        /**
         * {@return this builder, with a description}
         *
         * @param markdown the description in Markdown; may be empty
         */
        public Builder description(String markdown) {
            description = markdown;
            return this;
        }

        /**
         * {@return this builder, with a place among the methods}
         *
         * @param section heading of the section that describes the method
         */
        public Builder tag(String section) {
            tag = section;
            return this;
        }

        /**
         * {@return this builder, with the word on whether the method is deprecated}
         *
         * @param discouraged whether the documentation says so of the method or its product
         */
        public Builder deprecated(boolean discouraged) {
            deprecated = discouraged;
            return this;
        }

        /**
         * {@return this builder, with parameters in place of those that it has}
         *
         * @param inOrder the parameters in documented order
         */
        public Builder params(List<Parameter> inOrder) {
            params = inOrder;
            return this;
        }

        /**
         * {@return this builder, with errors in place of those that it has}
         *
         * @param inOrder the errors that the method's own text names, in its order
         */
        public Builder raises(List<Raise> inOrder) {
            raises = inOrder;
            return this;
        }

        /**
         * {@return this builder, with rules in place of those that it has}
         *
         * @param betweenParameters constraints between parameters of the method
         */
        public Builder rules(List<ParameterRule> betweenParameters) {
            rules = betweenParameters;
            return this;
        }

        /**
         * {@return this builder, with the word on whether a call can be repeated}
         *
         * @param changesNothing whether calling the method changes nothing
         */
        public Builder safe(boolean changesNothing) {
            safe = changesNothing;
            return this;
        }

        /**
         * {@return this builder, with a place in the documentation}
         *
         * @param place where the method is described
         */
        public Builder source(Source place) {
            source = place;
            return this;
        }

        /**
         * {@return this builder, with the release that removed the method}
         *
         * @param release release whose documentation has the method no more; empty for none
         */
        public Builder removedIn(String release) {
            removedIn = release;
            return this;
        }

        /** {@return the method as it was described} */
        public Method build() {
            return new Method(
                    name,
                    summary,
                    description,
                    tag,
                    deprecated,
                    params,
                    result,
                    raises,
                    rules,
                    safe,
                    source,
                    removedIn);
        }
    }
}
