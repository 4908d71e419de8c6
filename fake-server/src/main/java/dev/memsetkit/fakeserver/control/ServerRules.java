package dev.memsetkit.fakeserver.control;

/**
 * What users can switch.
 *
 * @param formerNames names from before release 0.17.0
 * @param unknownParameters whether parameters that no documentation knows are let through without effect; else the call is
 *     refused
 * @param validator1 whether UserLand's eight methods that test XML-RPC clients answer too
 */
public record ServerRules(FormerNames formerNames, boolean unknownParameters, boolean validator1) {

    /** Former names are accepted, unknown parameters are refused. */
    public static final ServerRules DEFAULT = new ServerRules(FormerNames.ACCEPTED, false, false);
}
