package lt.tiltas.web;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Telephone numbers as they are read aloud: +370 612 00 417. */
public final class Telephones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Set<PhoneNumberType> MOBILE =
            EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    private Telephones() {}

    /** @param stored E.164; anything else is shown as it is */
    public static String readable(String stored) {
        try {
            return NUMBERS.format(NUMBERS.parse(stored, "LT"), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return stored;
        }
    }

    /** E.164 of a number that text messages reach; empty for a desk's telephone and for what is no number. */
    public static Optional<String> mobile(String stored) {
        try {
            PhoneNumber number = NUMBERS.parse(stored, "LT");
            return NUMBERS.isValidNumber(number) && MOBILE.contains(NUMBERS.getNumberType(number))
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
