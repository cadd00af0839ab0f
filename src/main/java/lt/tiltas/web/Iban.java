package lt.tiltas.web;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An account number as ISO 13616 writes it; the check digits must be right. */
public final class Iban {

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** How long the number is in each country of the single euro payments area, by the registry of ISO 13616. */
    private static final Map<String, Integer> SEPA = lengths(
            "AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 IE22 IS26 IT27"
                    + " LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 VA22");

    private Iban() {}

    /** Without spaces; nothing when it cannot be one. */
    public static Optional<String> of(String typed) {
        String iban = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        boolean shaped = iban.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
        return shaped && SEPA.getOrDefault(iban.substring(0, 2), iban.length()) == iban.length() && checks(iban)
                ? Optional.of(iban)
                : Optional.empty();
    }

    /** Whether euros go there by a plain transfer. @param iban as {@link #of} gives it */
    public static boolean inSepa(String iban) {
        return SEPA.containsKey(iban.substring(0, 2));
    }

    private static Map<String, Integer> lengths(String list) {
        return Arrays.stream(list.split(" "))
                .collect(Collectors.toMap(one -> one.substring(0, 2), one -> Integer.valueOf(one.substring(2))));
    }

    private static boolean checks(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(sign -> digits.append(Character.digit(sign, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue() == 1;
    }
}
