/** The grammar: tables of named phrases, each with the words it reads, the fact it yields and examples that test it. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.extractor.grammar;
