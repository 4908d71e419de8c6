package dev.memsetkit.fakeserver.behaviour;

import java.util.Set;

/**
 * A behaviour with where it is known from.
 *
 * @param method full name of the method
 * @param grade the weakest grade of what the sentence says
 * @param sentence what the fake does
 * @param mayBeEmpty required parameters that may be the empty text
 * @param behaviour what the method does
 */
public record GradedBehaviour(
        String method, Grade grade, String sentence, Set<String> mayBeEmpty, Behaviour behaviour) {}
