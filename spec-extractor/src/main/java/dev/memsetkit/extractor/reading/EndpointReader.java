package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.document.Block.Code;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.reading.DocumentFact.Kind;
import dev.memsetkit.spec.model.Endpoints;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads where the access methods are called: addresses that stand alone. What keys may not be sent to is told, not read. */
final class EndpointReader {

    private static final Pattern URL = Pattern.compile(
            "^(?<address>[A-Za-z][A-Za-z0-9+.-]{1,20}:/{0,3}[^\\n]*/(?<kind>json|xmlrpc|jsonrpc))(?:/[A-Z_]+)?/?$");
    private static final Pattern USER = Pattern.compile("//[^/]*@");

    private final Findings findings;
    private final List<Sourced<DocumentFact>> endpoints = new ArrayList<>();
    private final Map<Kind, Sourced<String>> withUser = new EnumMap<>(Kind.class);

    EndpointReader(Findings findings) {
        this.findings = findings;
    }

    void read(Code block) {
        String code = block.text();
        Matcher url = URL.matcher(code);
        if (!url.matches()) {
            return;
        }
        String address = url.group("address");
        Kind kind = switch (url.group("kind")) {
            case "json" -> Kind.JSON;
            case "xmlrpc" -> Kind.XMLRPC;
            default -> Kind.JSONRPC;
        };
        Optional<Endpoints.Fault> fault = Endpoints.fault(address);
        if (fault.isEmpty()) {
            String value = kind == Kind.JSON ? address + "/" : code;
            endpoints.add(new Sourced<>(new DocumentFact(kind, value), code, block.source()));
        } else if (fault.get() == Endpoints.Fault.USER_NAME) {
            withUser.putIfAbsent(kind, new Sourced<>(address, code, block.source()));
        } else {
            unusable(kind, fault.get(), new Sourced<>(address, code, block.source()));
        }
    }

    /** What was read. How to log in is often shown by an address with a name in it: it is an endpoint if there is no other. */
    List<Sourced<DocumentFact>> all() {
        withUser.forEach((kind, said) -> {
            if (endpoints.stream().noneMatch(endpoint -> endpoint.fact().kind() == kind)) {
                unusable(kind, Endpoints.Fault.USER_NAME, said);
            }
        });
        return endpoints;
    }

    private void unusable(Kind kind, Endpoints.Fault fault, Sourced<String> said) {
        findings.documentation(
                "unusable-endpoint",
                "",
                "the address of the " + name(kind) + " interface, "
                        + USER.matcher(said.fact()).replaceAll("//...@") + ", " + fault.words()
                        + "; it is not in the spec",
                said.source());
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case XMLRPC -> "XML-RPC";
            case JSONRPC -> "JSON-RPC";
            default -> "JSON";
        };
    }
}
