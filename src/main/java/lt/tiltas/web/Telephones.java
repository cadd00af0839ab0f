package lt.tiltas.web;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** Telephone numbers as they are read aloud: +370 612 00 417. */
public final class Telephones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Telephones() {}

    /** @param stored E.164; anything else is shown as it is */
    public static String readable(String stored) {
        try {
            return NUMBERS.format(NUMBERS.parse(stored, "LT"), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return stored;
        }
    }
}
