package dev.memsetkit.spec.model;

import java.util.List;

/**
 * A constraint between parameters: when the condition holds, so must the consequence.
 *
 * @param when what has to be so for the rule to apply
 * @param then what is demanded then
 * @param comment the words that the rule was read from
 */
public record ParameterRule(Condition when, Consequence then, String comment) {

    /** When a rule applies. */
    public sealed interface Condition {

        /** {@return the parameter that the condition looks at} */
        String param();

        /**
         * The parameter is given and has one of the values.
         *
         * @param param name of the parameter
         * @param values the values, at least one
         */
        record OneOf(String param, List<Literal> values) implements Condition {
            /**
             * Keeps an unmodifiable copy of {@code values}.
             *
             * @param param the {@link #param()}
             * @param values the {@link #values()}
             */
            public OneOf {
                values = List.copyOf(values);
            }
        }

        /**
         * The parameter is given and its text begins with the prefix.
         *
         * @param param name of the parameter
         * @param prefix the prefix, not empty
         */
        record StartsWith(String param, String prefix) implements Condition {}

        /**
         * The parameter is given, with whatever value.
         *
         * @param param name of the parameter
         */
        record Given(String param) implements Condition {}
    }

    /** What a rule demands. */
    public sealed interface Consequence {

        /** {@return the parameter that the consequence is about} */
        String param();

        /**
         * If the parameter is given, it has one of the values.
         *
         * @param param name of the parameter
         * @param values the values, at least one
         */
        record OneOf(String param, List<Literal> values) implements Consequence {
            /**
             * Keeps an unmodifiable copy of {@code values}.
             *
             * @param param the {@link #param()}
             * @param values the {@link #values()}
             */
            public OneOf {
                values = List.copyOf(values);
            }
        }

        /**
         * The parameter is given and has one of the values.
         *
         * @param param name of the parameter
         * @param values the values, at least one
         */
        record RequiredOneOf(String param, List<Literal> values) implements Consequence {
            /**
             * Keeps an unmodifiable copy of {@code values}.
             *
             * @param param the {@link #param()}
             * @param values the {@link #values()}
             */
            public RequiredOneOf {
                values = List.copyOf(values);
            }
        }

        /**
         * The parameter is given.
         *
         * @param param name of the parameter
         */
        record Required(String param) implements Consequence {}

        /**
         * The parameter is not given.
         *
         * @param param name of the parameter
         */
        record Absent(String param) implements Consequence {}
    }
}
