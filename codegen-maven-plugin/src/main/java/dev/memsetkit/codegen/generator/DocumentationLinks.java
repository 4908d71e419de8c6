package dev.memsetkit.codegen.generator;

import dev.memsetkit.codegen.message.Messages;
import dev.memsetkit.spec.model.Source;
import java.net.URI;
import java.net.URISyntaxException;

/** Makes the places where methods are documented links, where the address of the published documentation is known. */
public final class DocumentationLinks {

    /** No address is known: places are named without a link. */
    public static final DocumentationLinks NONE = new DocumentationLinks("");

    private final String address;

    private DocumentationLinks(String address) {
        this.address = address;
    }

    /**
     * {@return links below an address}
     *
     * @param address {@code http(s)://host/path} of the folder that the pages are in; empty for none
     * @throws IllegalArgumentException if it is no such address
     */
    public static DocumentationLinks below(String address) {
        if (address.isEmpty()) {
            return NONE;
        }
        if (!isOfFolder(address)) {
            throw new IllegalArgumentException(Messages.badDocumentationUrl(address));
        }
        return new DocumentationLinks(address.endsWith("/") ? address : address + "/");
    }

    private static boolean isOfFolder(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getRawQuery() == null && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The place as Javadoc: a link where it is one of a page that people can open. */
    String to(Source place) {
        String text = Javadoc.escape(place.toString());
        if (address.isEmpty() || place.anchor().isEmpty()) {
            return text;
        }
        try {
            String page = new URI(null, null, place.document(), place.anchor()).toASCIIString();
            return "<a href=\"" + Javadoc.escape(address + page) + "\">" + text + "</a>";
        } catch (URISyntaxException e) {
            return text; // No name of a page.
        }
    }
}
