@org.jspecify.annotations.NullMarked
package dev.memsetkit.codegen.plugin;
