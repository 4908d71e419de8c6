@org.jspecify.annotations.NullMarked
package dev.memsetkit.spec.export;
