package lt.tiltas.reception.compensation;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/** An account number as ISO 13616 writes it; the check digits must be right. */
final class Iban {

    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int LITHUANIAN = 20;

    private Iban() {}

    /** Without spaces; nothing when it cannot be one. */
    static Optional<String> of(String typed) {
        String iban = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        boolean shaped = iban.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
        boolean rightLength = !iban.startsWith("LT") || iban.length() == LITHUANIAN;
        return shaped && rightLength && checks(iban) ? Optional.of(iban) : Optional.empty();
    }

    private static boolean checks(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(sign -> digits.append(Character.digit(sign, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue() == 1;
    }
}
