package dev.memsetkit.cli.format;

import dev.memsetkit.cli.input.Field;
import dev.memsetkit.cli.input.FieldsCall;
import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.TemplatePlaces;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tasks of Ansible's modules {@code community.general.memset_*}, by the mapping that their documentation and code have: which
 * method gets which option under which name.
 */
final class AnsibleModules {

    private static final String PREFIX = "memset_";

    /** An option in the short form of a task, {@code module: name=value name="a value"}. */
    private static final Pattern OPTION = Pattern.compile("([A-Za-z_]\\w*)=(\"[^\"]*\"|'[^']*'|\\{\\{.*?}}|\\S+)");

    /**
     * What a module does.
     *
     * @param method the method that its options go to
     * @param parameters the parameter by option
     */
    private record Module(String method, Map<String, String> parameters) {}

    private static final Map<String, Module> MODULES = Map.of(
            "dns_reload", new Module("dns.reload", Map.of()),
            "memstore_info", new Module("memstore.usage", Map.of("name", "name")),
            "memstore_facts", new Module("memstore.usage", Map.of("name", "name")),
            "server_info", new Module("server.info", Map.of("name", "name")),
            "server_facts", new Module("server.info", Map.of("name", "name")),
            "zone", new Module("dns.zone_create", Map.of("name", "nickname", "ttl", "ttl")),
            "zone_domain", new Module("dns.zone_domain_create", Map.of("domain", "domain")),
            "zone_record",
                    new Module(
                            "dns.zone_record_create",
                            Map.of(
                                    "type",
                                    "type",
                                    "record",
                                    "record",
                                    "address",
                                    "address",
                                    "priority",
                                    "priority",
                                    "ttl",
                                    "ttl",
                                    "relative",
                                    "relative",
                                    "ip",
                                    "address",
                                    "data",
                                    "address")));

    private final Scope scope;

    AnsibleModules(Scope scope) {
        this.scope = scope;
    }

    /** Reads a task if its module is one of these; whether it is. */
    boolean read(MappedText name, DataTree options) {
        Module module = module(name.text());
        boolean action = name.text().equals("action") || name.text().equals("local_action");
        MappedText given = action ? options.text() : null;
        MappedText named = action ? options.text("module") : null;
        if (named != null) {
            return read(named, options);
        } else if (given != null) {
            int end = given.text().indexOf(' ');
            return read(given.part(0, end < 0 ? given.length() : end), options);
        }
        if (module == null || (options.names().isEmpty() && options.text() == null)) {
            return false;
        }
        FieldsCall call =
                new FieldsCall(module.method, name.span(), scope.requests().types(), true);
        // The module itself finds out what else the method wants, such as the zone's identifier.
        call.open();
        for (String option : options.names()) {
            option(module, options.name(option), options.text(option), call);
        }
        MappedText inline = options.text();
        if (inline != null) {
            Matcher option = OPTION.matcher(inline.text());
            while (option.find()) {
                int quotes = option.group(2).matches("[\"'].*") ? 1 : 0;
                option(
                        module,
                        inline.part(option.start(1), option.end(1)),
                        inline.part(option.start(2) + quotes, option.end(2) - quotes),
                        call);
            }
        }
        scope.sink().accept(call.build());
        return true;
    }

    private static void option(Module module, MappedText option, @Nullable MappedText value, FieldsCall call) {
        String parameter = module.parameters.get(option.text());
        if (value != null && option.text().equals("api_key")) {
            call.hide(value.span());
        } else if (value != null && parameter != null) {
            call.add(new Field(MappedText.at(parameter, option.span()), flag(TemplatePlaces.unknown(value))));
        }
    }

    /** The module makes booleans of what YAML 1.1 calls so. */
    private static MappedText flag(MappedText value) {
        return switch (value.text()) {
            case "true", "yes", "on" -> MappedText.at("True", value.span());
            case "false", "no", "off" -> MappedText.at("False", value.span());
            default -> value;
        };
    }

    private static @Nullable Module module(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.startsWith(PREFIX) ? MODULES.get(last.substring(PREFIX.length())) : null;
    }
}
