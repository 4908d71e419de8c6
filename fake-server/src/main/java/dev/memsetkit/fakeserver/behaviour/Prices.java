package dev.memsetkit.fakeserver.behaviour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** What products cost in the fake: nothing documents it, so prices grow with the number in the sku. */
final class Prices {

    static final double VAT = 0.2;

    private Prices() {}

    /** The net rental per month; that of MSVM001, 7.50, stands in the documentation. */
    static double perMonth(String sku) {
        double size = Math.max(1, ram(sku));
        if (sku.startsWith("VPS")) {
            return round(5.0 * size);
        }
        if (sku.startsWith("MS")) {
            return round(7.5 * size);
        }
        if (sku.startsWith("UFS")) {
            return round(80.0 + 2 * size);
        }
        return sku.startsWith("CLOUDF") ? round(size) : 0.0;
    }

    /** The net price per hour of what is charged in arrears. */
    static double perHour(String sku) {
        return round(0.015 * Math.max(1, ram(sku)), 4);
    }

    /** Gigabytes of RAM, or whatever else the number in the sku counts. */
    static long ram(String sku) {
        String digits = sku.replaceAll("[^0-9]", "");
        long number = digits.isEmpty() ? 0 : Long.parseLong(digits.substring(Math.max(0, digits.length() - 9)));
        return sku.toUpperCase(Locale.ROOT).matches("MS[0-9]{4}H?") ? number / 25 : number;
    }

    static double round(double amount) {
        return round(amount, 2);
    }

    private static double round(double amount, int digits) {
        return BigDecimal.valueOf(amount).setScale(digits, RoundingMode.HALF_UP).doubleValue();
    }
}
