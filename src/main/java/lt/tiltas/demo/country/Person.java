package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param role in the family, seen from the applicant: applicant, spouse, son, daughter, mother, father, brother, sister, niece, nephew, grandson or
 *     granddaughter; grandmother and grandfather are those of the applicant's children
 * @param sex female or male
 * @param needs any of mobility, chronic_illness, pregnancy; mostly empty
 */
public record Person(
        int number,
        String role,
        Name name,
        String sex,
        Birth birth,
        Papers papers,
        Contact contact,
        Background background,
        List<String> needs) {

    /** @param place the town in Latin letters; the original as the person spells it */
    public record Birth(LocalDate on, String oblast, String place, String placeOriginal) {}

    /**
     * @param citizenship ISO 3166 alpha-3, or XXA for a person without one
     * @param kind passport, id_card, internal_passport, birth_certificate or none
     */
    public record Papers(
            String citizenship, String kind, @Nullable String number) {}

    /** @param languages ISO 639-1, the one to speak with first */
    public record Contact(@Nullable String phone, List<String> languages) {}

    /**
     * @param profession in Lithuanian, in the form of the person's sex
     * @param isco major group of ISCO-08
     * @param education none, primary, basic, secondary, vocational, bachelor or master
     */
    public record Background(
            @Nullable String profession, @Nullable Integer isco, String education) {}

    public int ageOn(LocalDate day) {
        return birth.on().until(day).getYears();
    }

    public boolean isFemale() {
        return sex.equals("female");
    }
}
