package lt.tiltas.registration.arrival;

import lt.tiltas.registration.intake.Municipalities;
import lt.tiltas.registration.person.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Where the family sleeps tonight and where it would like to live.
 *
 * @param lodging bed: the family needs one; own: it has a place
 * @param note for who looks for the bed
 */
public record TonightForm(
        String lodging,
        @Nullable Integer municipality,
        String address,
        String note,
        @Nullable Integer wished,
        String words,
        @Nullable Integer relatives,
        int version) {

    private static final int LONGEST = 300;

    public TonightForm {
        lodging = Typed.text(lodging).matches("bed|own") ? Typed.text(lodging) : "";
        address = Typed.text(address);
        note = Typed.text(note);
        words = Typed.text(words);
    }

    TonightForm at(int known) {
        return new TonightForm(lodging, municipality, address, note, wished, words, relatives, known);
    }

    boolean needsBed() {
        return lodging.equals("bed");
    }

    void check(BindingResult errors) {
        if (lodging.isEmpty()) {
            Typed.wrong(errors, "lodging", "arrival.error.lodging");
        }
        if (lodging.equals("own") && !known(municipality)) {
            Typed.wrong(errors, "municipality", "arrival.error.municipality");
        }
        if (lodging.equals("own") && address.isEmpty()) {
            Typed.wrong(errors, "address", "arrival.error.address");
        }
        length(errors, "address", address);
        length(errors, "note", note);
        length(errors, "words", words);
        if (wished != null && !known(wished)) {
            Typed.wrong(errors, "wished", "arrival.error.municipality");
        }
        if (relatives != null && !known(relatives)) {
            Typed.wrong(errors, "relatives", "arrival.error.municipality");
        }
    }

    private static void length(BindingResult errors, String field, String text) {
        if (text.length() > LONGEST) {
            Typed.wrong(errors, field, "person.error.too-long", text, LONGEST);
        }
    }

    private static boolean known(@Nullable Integer code) {
        return code != null && Municipalities.byCode(code.toString()) != null;
    }
}
