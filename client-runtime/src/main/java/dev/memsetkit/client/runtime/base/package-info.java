/**
 * What generated classes extend. Public for generated code alone; users meet the members that the generated classes
 * inherit, such as {@code build()}.
 */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.client.runtime.base;
