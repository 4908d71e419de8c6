package dev.memsetkit.spec.model;

/**
 * Which documentation a spec was read from.
 *
 * @param title title of the documentation
 * @param version release of the documentation, such as {@code 0.20.0}
 * @param generated day on which the documentation says it was generated, {@code YYYY-MM-DD}; empty if it does not say
 */
public record Info(String title, String version, String generated) {}
