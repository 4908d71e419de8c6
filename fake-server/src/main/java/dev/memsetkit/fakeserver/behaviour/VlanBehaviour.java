package dev.memsetkit.fakeserver.behaviour;

import static dev.memsetkit.fakeserver.account.TableKind.BALANCED_SERVERS;
import static dev.memsetkit.fakeserver.account.TableKind.SERVICES;
import static dev.memsetkit.fakeserver.account.TableKind.VLANS;
import static dev.memsetkit.fakeserver.account.TableKind.VLAN_HOSTS;
import static dev.memsetkit.fakeserver.behaviour.Grade.CHOSEN;
import static dev.memsetkit.fakeserver.behaviour.Grade.DOCUMENTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.fakeserver.api.ApiFault;
import java.util.List;

/** VLANs and their hosts. */
final class VlanBehaviour implements Section {

    @Override
    public void register(Behaviours behaviours) {
        behaviours.add("vlan.info", DOCUMENTED, "The VLAN with the names of its hosts.", call -> {
            ObjectNode vlan = vlanNamed(call).deepCopy();
            ArrayNode hosts = vlan.putArray("hosts");
            hosts(call).forEach(host -> hosts.add(host.path("name").asText()));
            return vlan;
        });
        behaviours.add("vlan.list", DOCUMENTED, "The hosts of the VLAN, in the order in which they came.", call -> {
            vlanNamed(call);
            return ApiCall.list(hosts(call));
        });
        behaviours.add(
                "vlan.add",
                CHOSEN,
                "Puts the host in with the next private address, untagged if it is its only or its primary VLAN, and"
                        + " answers the hosts; a host that is there already stays as it is.",
                VlanBehaviour::add);
        behaviours.add(
                "vlan.remove",
                DOCUMENTED,
                "Takes the host out and answers the hosts that are left; a Fullserver that is in no other VLAN, and a"
                        + " server behind a load balancer, is ApiErrorPreconditionFailed; a host that is not there is"
                        + " ApiErrorDoesNotExist (chosen).",
                VlanBehaviour::remove);
    }

    private static ObjectNode vlanNamed(ApiCall call) {
        return call.table(VLANS)
                .find(call.text("name"))
                .orElseThrow(() -> ApiFault.notFound("Couldn't find service with name '" + call.text("name") + "'"));
    }

    private static List<ObjectNode> hosts(ApiCall call) {
        return call.table(VLAN_HOSTS).under(call.text("name"));
    }

    static JsonNode add(ApiCall call) {
        ObjectNode vlan = vlanNamed(call);
        String name = vlan.path("name").asText();
        ObjectNode host = call.service("host");
        String hostName = host.path("name").asText();
        boolean primary = call.flag("primary", false);
        if (primary && isBalanced(call, "", hostName)) {
            throw ApiFault.precondition("The primary VLAN of the host can not be changed");
        }
        if (call.table(VLAN_HOSTS).find(name, hostName).isEmpty()) {
            boolean first = call.table(VLAN_HOSTS).where("name", hostName).isEmpty();
            ObjectNode row = ApiCall.object()
                    .put("vlan", name)
                    .put("name", hostName)
                    .put("type", host.path("type").asText());
            row.putArray("private_ips").add(nextAddress(call, vlan));
            call.table(VLAN_HOSTS).put(row.put("tagged", !first && !primary));
            if (host.get("vlans") instanceof ObjectNode vlans) {
                vlans.withArray(first || primary ? "untagged" : "tagged").add(name);
                call.table(SERVICES).put(host);
            }
        }
        return ApiCall.list(hosts(call));
    }

    /** The address after the highest that a host has in the network. */
    private static String nextAddress(ApiCall call, ObjectNode vlan) {
        String network = vlan.path("network").asText("10.0.0.0/24");
        String prefix = network.substring(0, network.lastIndexOf('.') + 1);
        int last = 9;
        for (ObjectNode host : hosts(call)) {
            for (JsonNode ip : host.path("private_ips")) {
                String address = ip.asText();
                if (address.startsWith(prefix)
                        && address.substring(prefix.length()).matches("[0-9]{1,3}")) {
                    last = Math.max(last, Integer.parseInt(address.substring(prefix.length())));
                }
            }
        }
        return prefix + (last + 1);
    }

    private static JsonNode remove(ApiCall call) {
        vlanNamed(call);
        ObjectNode row = call.table(VLAN_HOSTS)
                .find(call.text("name"), call.service("host").path("name").asText())
                .orElseThrow(() -> ApiFault.notFound("The host is not in the VLAN"));
        String hostName = row.path("name").asText();
        boolean only = call.table(VLAN_HOSTS).where("name", hostName).size() == 1;
        if (only && row.path("type").asText().equals("fullserver")) {
            throw ApiFault.precondition("The Fullserver is in no other VLAN");
        }
        if (isBalanced(call, call.text("name"), hostName)) {
            throw ApiFault.precondition("The server is in a load balancer");
        }
        call.table(VLAN_HOSTS).remove(row);
        ObjectNode host = call.service("host");
        for (String kind : List.of("tagged", "untagged")) {
            ArrayNode kept = ApiCall.NODES.arrayNode();
            host.path("vlans").path(kind).forEach(vlan -> {
                if (!vlan.asText().equals(call.text("name"))) {
                    kept.add(vlan);
                }
            });
            if (host.get("vlans") instanceof ObjectNode vlans) {
                vlans.set(kind, kept);
            }
        }
        call.table(SERVICES).put(host);
        return ApiCall.list(hosts(call));
    }

    /** Whether the host serves in a load balancer of the VLAN, or, for an empty name, in any; one in no VLAN counts as in each. */
    private static boolean isBalanced(ApiCall call, String vlan, String host) {
        for (ObjectNode row : call.table(BALANCED_SERVERS).where("name", host)) {
            List<ObjectNode> vlans = call.table(VLAN_HOSTS)
                    .where("name", row.path("load_balancer").asText());
            if (vlan.isEmpty()
                    || vlans.isEmpty()
                    || vlans.stream().anyMatch(in -> in.path("vlan").asText().equals(vlan))) {
                return true;
            }
        }
        return false;
    }
}
