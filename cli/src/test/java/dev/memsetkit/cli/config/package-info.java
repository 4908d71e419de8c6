/** Tests of the settings. */
@NullMarked
package dev.memsetkit.cli.config;

import org.jspecify.annotations.NullMarked;
