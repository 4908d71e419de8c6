package dev.memsetkit.cli.repl;

import dev.memsetkit.cli.call.CallMaker;
import dev.memsetkit.cli.call.CheckedCall;
import dev.memsetkit.cli.spec.Documentation;

/**
 * What the shell talks to.
 *
 * @param documentation what is documented
 * @param checks the check before each call
 * @param maker makes calls
 * @param agreeing makes calls whose price was agreed to beforehand
 * @param readOnly whether only methods that change nothing may be called
 */
public record Connection(
        Documentation documentation, CheckedCall checks, CallMaker maker, CallMaker agreeing, boolean readOnly) {}
