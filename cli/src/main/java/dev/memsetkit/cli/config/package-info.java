/** The settings of a project, from {@code .memsetkit.toml} and the command line; used by the command. */
@NullMarked
package dev.memsetkit.cli.config;

import org.jspecify.annotations.NullMarked;
