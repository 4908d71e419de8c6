package dev.memsetkit.fakeserver.account;

import java.util.List;
import java.util.Optional;

/**
 * The kinds of objects that an account has. Each is named after the method that describes such an object, which is
 * its name
 * in a seed too.
 */
public enum TableKind {
    /** API keys. */
    API_KEYS("apikey.info", List.of(), "key"),
    /** Services and servers: a server has more keys. */
    SERVICES("service.info", List.of(), "name"),
    /** AccountJobs. */
    JOBS("job.status", List.of(), "id"),
    /** Zones, without their records and domains. */
    ZONES("dns.zone_info", List.of(), "id"),
    /** Zone records. */
    ZONE_RECORDS("dns.zone_record_info", List.of(), "id"),
    /** Zone domains. */
    ZONE_DOMAINS("dns.zone_domain_info", List.of(), "domain"),
    /** Firewall rule groups, with their rules. */
    RULE_GROUPS("firewalling.rule_group_info", List.of(), "name"),
    /** Monitoring rules of servers. */
    MONITORING_RULES("server.monitoring.rule_info", List.of("name"), "name", "rule_id"),
    /** Monitoring policies of servers. */
    MONITORING_POLICIES("server.monitoring.get_policy", List.of("name"), "name"),
    /** Results of monitoring. */
    SERVER_STATUSES("server.status.info", List.of(), "name"),
    /** Snapshots in a Memstore. */
    SNAPSHOTS("server.snapshot_list", List.of("storage_name"), "storage_name", "snapshot_path"),
    /** Domains on the slave name servers. */
    SLAVED_DOMAINS("server.slave_ns_list", List.of("name", "domain_name"), "name", "domain_name"),
    /** Services of load balancers, without their servers. */
    BALANCED_SERVICES("loadbalancer.service.info", List.of("load_balancer"), "load_balancer", "name"),
    /** Servers behind services of load balancers. */
    BALANCED_SERVERS(
            "loadbalancer.server.info",
            List.of("load_balancer", "service_name"),
            "load_balancer",
            "service_name",
            "name"),
    /** Clusters. */
    CLUSTERS("cluster.info", List.of(), "name"),
    /** Services of clusters. */
    CLUSTER_SERVICES("cluster.service.info", List.of("cluster_name"), "cluster_name", "name"),
    /** Servers of clusters. */
    CLUSTER_SERVERS("cluster.server.info", List.of("cluster_name"), "cluster_name", "server_name"),
    /** Servers within services of clusters. */
    REAL_SERVICES(
            "cluster.real_service.info",
            List.of("cluster_name", "service_name", "server_name"),
            "cluster_name",
            "service_name",
            "server_name"),
    /** Figures about servers within services of clusters. */
    REAL_SERVICE_STATISTICS(
            "cluster.real_service.statistics",
            List.of("cluster_name", "service_name", "server_name"),
            "cluster_name",
            "service_name",
            "server_name"),
    /** Users of a Memstore. */
    MEMSTORE_USERS("memstore.user.info", List.of("name"), "name", "username"),
    /** Containers of a Memstore with their ACL. */
    CONTAINERS("memstore.container.acl", List.of("name", "container"), "name", "container"),
    /** What the CDN has of containers. */
    CDN_CONTAINERS("memstore.container.cdn", List.of("name", "container"), "name", "container"),
    /** How much a Memstore is used. */
    MEMSTORE_USAGES("memstore.usage", List.of("name"), "name"),
    /** MemShell on services. */
    MEMSHELLS("memshell.info", List.of("name"), "name"),
    /** Projects of OpenStack. */
    OPENSTACK_PROJECTS("openstack.list_projects", List.of("name"), "name"),
    /** Users of OpenStack. */
    OPENSTACK_USERS("openstack.user.info", List.of(), "username"),
    /** VLANs. */
    VLANS("vlan.info", List.of(), "name"),
    /** Hosts in VLANs. */
    VLAN_HOSTS("vlan.list", List.of("vlan"), "vlan", "name"),
    /** Invoices. */
    INVOICES("invoice.info", List.of(), "ref"),
    /** Payment methods. */
    PAYMENT_METHODS("payment_method.info", List.of(), "id"),
    /** Accounts of the partner. */
    PARTNER_ACCOUNTS("partner.account.list", List.of("account_name"), "account_name"),
    /** API keys of the partner's accounts. */
    PARTNER_KEYS("partner.apikey.list", List.of("account_name"), "key"),
    /** Services on the partner's accounts. */
    PARTNER_SERVICES("partner.service.list", List.of("account_name"), "account_name", "name"),
    /** What can be ordered. */
    PRODUCTS("create.available", List.of(), "sku"),
    /** Discount codes. */
    DISCOUNT_CODES("create.verify_discount_code", List.of("discount_code"), "discount_code"),
    /** Bandwidth used by services. */
    BANDWIDTHS("bandwidth.info", List.of("name"), "name");

    private final String method;

    @SuppressWarnings("ImmutableEnumChecker") // They are made with List.of.
    private final List<String> owners;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> key;

    TableKind(String method, List<String> owners, String... key) {
        this.method = method;
        this.owners = owners;
        this.key = List.of(key);
    }

    /** {@return the method that describes the objects} */
    public String method() {
        return method;
    }

    /** {@return the columns that the method does not return, but by which it finds an object} */
    public List<String> owners() {
        return owners;
    }

    /** {@return the columns that tell rows apart} */
    public List<String> key() {
        return key;
    }

    /**
     * {@return the kind that is named after the method, if there is one}
     *
     * @param method full name, such as {@code dns.zone_info}
     */
    public static Optional<TableKind> ofMethod(String method) {
        for (TableKind kind : values()) {
            if (kind.method.equals(method)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
