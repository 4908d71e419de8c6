/** What the plugin and the generator tell users; used inside this module. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.codegen.message;
