package dev.memsetkit.spec.model;

/**
 * Words of the documentation that look like a statement about values and that no phrase reads, so that the spec does not
 * have what they say.
 *
 * @param where name of the method, or of the method and its parameter with a dot between, such as {@code dns.zone_create.ttl}
 * @param text the words, as the documentation has them
 */
public record UnreadText(String where, String text) {}
