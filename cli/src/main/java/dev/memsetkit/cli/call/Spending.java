package dev.memsetkit.cli.call;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.cli.message.CliMessage;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks before money is spent: the price comes from a dry run, and no answer means no. */
public final class Spending {

    static final String DRY_RUN = "dry_run";

    private static final List<String> PRICES =
            List.of("net_setup_price", "net_monthly_rental", "net_hourly_inarrears_rental_price", "net_total");

    /** Asks a person. */
    public interface Question {
        /** The answer; {@code null} if there is nobody to ask. */
        @Nullable
        String ask(String question);
    }

    private final boolean agreed;
    private final Question question;
    private final PrintWriter err;

    /**
     * A guard.
     *
     * @param agreed whether the user agreed beforehand
     */
    public Spending(boolean agreed, Question question, PrintWriter err) {
        this.agreed = agreed;
        this.question = question;
        this.err = err;
    }

    /** The parameters of the dry run. */
    static Map<String, Object> dry(Map<String, Object> parameters) {
        Map<String, Object> dry = new LinkedHashMap<>(parameters);
        dry.put(DRY_RUN, true);
        return dry;
    }

    /**
     * Shows the price and asks.
     *
     * @param answer what the dry run answered
     * @throws CallException unless the user agrees
     */
    void agree(String method, JsonNode answer) throws CallException {
        StringBuilder price = new StringBuilder();
        String currency = answer.path("currency").asText("");
        answer.properties().forEach(field -> {
            String name = field.getKey();
            if (PRICES.contains(name) || name.contains("price") || name.contains("total")) {
                price.append("  ")
                        .append(name.replace('_', ' '))
                        .append(": ")
                        .append(field.getValue().asText())
                        .append(field.getValue().isNumber() && !currency.isEmpty() ? " " + currency : "")
                        .append('\n');
            }
        });
        err.println(method + " costs money; a dry run says:");
        err.print(price.length() == 0 ? "  no price: " + answer + "\n" : price);
        err.flush();
        if (agreed) {
            return;
        }
        String given = question.ask("Order it? [y/N] ");
        if (given == null) {
            throw new CallException(CallExit.NOT_AGREED, CliMessage.NO_TERMINAL_TO_ASK.text(method));
        }
        String word = given.strip().toLowerCase(Locale.ROOT);
        if (!word.equals("y") && !word.equals("yes")) {
            throw new CallException(CallExit.NOT_AGREED, CliMessage.NOT_AGREED.text(method));
        }
    }
}
