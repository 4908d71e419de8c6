package dev.memsetkit.extractor.corrections;

/**
 * A fact of the spec that a correction changed.
 *
 * @param action place of the action, such as {@code corrections.json#/actions/0}
 * @param reason why the documentation is wrong
 * @param evidence where that is known from
 * @param where the fact, by names from the outside to the inside:
 *     {@code methods/firewalling.rule_create/params/dest_ports/required}
 * @param before the documented value as JSON; empty if there was none
 * @param after the corrected value as JSON; empty if there is none
 */
public record Correction(String action, String reason, String evidence, String where, String before, String after) {}
