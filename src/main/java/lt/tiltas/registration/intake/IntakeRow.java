package lt.tiltas.registration.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person of an arrivals list, understood.
 *
 * @param household the list's own reference; null for a person who came alone
 */
public record IntakeRow(
        int line,
        @Nullable String household,
        Person person,
        Document document,
        Contact contact,
        Care care,
        Wish wish,
        Background background,
        LocalDate arrivedOn) {

    /**
     * @param patronymic empty for none
     * @param sex M, F or X for unknown
     * @param nationality ISO 3166 alpha-3, or a code of ICAO 9303 such as XXA (stateless); XXX where the list says nothing
     */
    public record Person(
            String surname, String given, String patronymic, String sex, Birth birth, String nationality) {}

    /** @param on null where the day is not known; what was typed is kept beside it */
    public record Birth(@Nullable LocalDate on, String typed, String place) {}

    /**
     * @param kind foreign_passport, internal_passport, id_card, birth_certificate, other or none
     * @param number as typed, empty for none
     */
    public record Document(String kind, String number) {}

    /**
     * @param phone E.164, empty for none
     * @param languages ISO 639 codes in the order of the list
     */
    public record Contact(String phone, List<String> languages) {}

    /**
     * @param needs mobility, chronic_illness, pregnancy
     * @param otherNeeds what else was written, in its own words
     * @param pets dog, cat, other
     */
    public record Care(List<String> needs, String otherNeeds, List<String> pets, String otherPets) {}

    /** Codes of municipalities; null for none or not understood. */
    public record Wish(
            @Nullable String municipality, @Nullable String relatives) {}

    /** @param education none, primary, basic, secondary, vocational, post_secondary, higher; null where not said */
    public record Background(String profession, @Nullable String education) {}
}
