package dev.memsetkit.fakeserver.behaviour;

import dev.memsetkit.fakeserver.account.AccountJobs;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The behaviours of all methods by name. Immutable once made. */
public final class Behaviours {

    private final Map<String, GradedBehaviour> byMethod = new TreeMap<>();

    private Behaviours() {}

    /**
     * All behaviours.
     *
     * @param jobs where methods that only queue something put it
     * @param partner whether the account is a partner's
     */
    public static Behaviours all(AccountJobs jobs, boolean partner) {
        Behaviours all = new Behaviours();
        List.of(
                        new ApiKeyBehaviour(),
                        new BandwidthBehaviour(),
                        new ClusterBehaviour(jobs),
                        new RealServiceBehaviour(jobs),
                        new CreateBehaviour(jobs),
                        new DnsZoneBehaviour(),
                        new DnsRecordBehaviour(jobs),
                        new FirewallRuleBehaviour(),
                        new FirewallGroupBehaviour(),
                        new InternalBehaviour(),
                        new InvoiceBehaviour(),
                        new JobBehaviour(),
                        new LoadBalancerServerBehaviour(jobs),
                        new LoadBalancerServiceBehaviour(),
                        new MemshellBehaviour(),
                        new MemstoreBehaviour(),
                        new MemstoreUserBehaviour(),
                        new OpenStackBehaviour(jobs),
                        new PartnerBehaviour(partner),
                        new PaymentMethodBehaviour(),
                        new ServerBehaviour(jobs),
                        new ServerImageBehaviour(jobs),
                        new SlaveNameServerBehaviour(),
                        new MonitoringBehaviour(jobs),
                        new ServiceBehaviour(jobs),
                        new VlanBehaviour(),
                        new WebsiteFirewallBehaviour(jobs))
                .forEach(section -> section.register(all));
        return all;
    }

    /** The behaviour of a method, if there is one. */
    public Optional<GradedBehaviour> of(String method) {
        return Optional.ofNullable(byMethod.get(method));
    }

    /** All behaviours, sorted by method. */
    public Collection<GradedBehaviour> all() {
        return Collections.unmodifiableCollection(byMethod.values());
    }

    void add(String method, Grade grade, String sentence, Behaviour behaviour) {
        add(method, grade, sentence, Set.of(), behaviour);
    }

    void add(String method, Grade grade, String sentence, Set<String> mayBeEmpty, Behaviour behaviour) {
        add(new GradedBehaviour(method, grade, sentence, mayBeEmpty, call -> {}, behaviour));
    }

    void add(String method, Grade grade, String sentence, Consumer<ApiCall> refusal, Behaviour behaviour) {
        add(new GradedBehaviour(method, grade, sentence, Set.of(), refusal, behaviour));
    }

    private void add(GradedBehaviour graded) {
        String method = graded.method();
        if (byMethod.put(method, graded) != null) {
            throw new IllegalStateException(method + " has two behaviours");
        }
    }
}
