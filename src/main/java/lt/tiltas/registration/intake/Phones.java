package lt.tiltas.registration.intake;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Telephone numbers as people write them: with +, with 00, with 0 in front in Ukraine, with 8 or 0 in Lithuania. */
public final class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final List<String> REGIONS = List.of("LT", "UA");

    private Phones() {}

    /** E.164, or null for what is no telephone number. */
    public static @Nullable String e164(String text) {
        // A spreadsheet eats the + of a number.
        var typed = text.matches("(380\\d{9}|370\\d{8})") ? "+" + text : text;
        for (var region : REGIONS) {
            try {
                var number = NUMBERS.parse(typed, region);
                if (NUMBERS.isValidNumber(number)) {
                    return NUMBERS.format(number, PhoneNumberUtil.PhoneNumberFormat.E164);
                }
            } catch (NumberParseException notThere) {
                continue;
            }
        }
        return null;
    }
}
