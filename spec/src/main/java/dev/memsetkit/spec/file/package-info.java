/** Files that are there whole or not at all; for every module that writes files. */
@org.jspecify.annotations.NullMarked
package dev.memsetkit.spec.file;
