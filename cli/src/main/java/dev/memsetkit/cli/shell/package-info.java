/**
 * Command lines as shells read them, without running anything: those of POSIX shells and bash, of Windows and of PowerShell;
 * used by the readers of files.
 */
@NullMarked
package dev.memsetkit.cli.shell;

import org.jspecify.annotations.NullMarked;
