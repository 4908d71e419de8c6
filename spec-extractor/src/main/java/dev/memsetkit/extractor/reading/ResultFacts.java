package dev.memsetkit.extractor.reading;

/**
 * What a method returns, as the text states it.
 *
 * @param description the words in Markdown
 * @param component name of the dictionary that several methods share; empty where it is the method's own
 */
public record ResultFacts(String description, Shape shape, String component) {}
