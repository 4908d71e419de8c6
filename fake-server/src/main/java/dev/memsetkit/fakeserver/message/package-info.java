/** What users of the fake server are told of settings, seeds, faults and files that cannot be used; every package uses it. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.fakeserver.message;
