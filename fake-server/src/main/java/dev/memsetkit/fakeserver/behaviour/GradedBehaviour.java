package dev.memsetkit.fakeserver.behaviour;

import java.util.Set;
import java.util.function.Consumer;

/**
 * A behaviour with where it is known from.
 *
 * @param method full name of the method
 * @param grade the weakest grade of what the sentence says
 * @param sentence what the fake does
 * @param mayBeEmpty required parameters that may be the empty text
 * @param refusal refuses parameters that do not go together where the API has its own words for it; does nothing elsewhere
 * @param behaviour what the method does
 */
public record GradedBehaviour(
        String method,
        Grade grade,
        String sentence,
        Set<String> mayBeEmpty,
        Consumer<ApiCall> refusal,
        Behaviour behaviour) {}
