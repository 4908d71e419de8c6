package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.behaviour.Grade.CHOSEN;

import dev.memsetkit.fakeserver.account.AccountJobs;

/** The website firewall. */
final class WebsiteFirewallBehaviour implements Section {

    private final AccountJobs jobs;

    WebsiteFirewallBehaviour(AccountJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add(
                "website_firewall.clear_cache",
                CHOSEN,
                "A job that changes nothing, for any domain.",
                call -> jobs.start("CLEAR-CACHE", "NEW", "", ApiCall.object()));
    }
}
