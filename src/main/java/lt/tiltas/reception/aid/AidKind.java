package lt.tiltas.reception.aid;

import java.time.LocalDate;
import lt.tiltas.registration.Member;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something that is given, with what is right of it today.
 *
 * @param family clothing, shoes, baby, hygiene, bedding, school or home (message key {@code aid.family.<code>})
 * @param unit piece, pair, set or pack
 * @param standard of the EUAA guidance, null when it names none
 */
public record AidKind(
        String code, String family, String unit, @Nullable Integer standard, Who who, Names names, Norm norm) {

    /** Whom it fits. */
    public record Who(@Nullable String sex, int ageFrom, int ageTo) {}

    public record Names(String lt, String en, String uk, String ru) {}

    /**
     * How much one person gets.
     *
     * @param everyMonths null for once only
     */
    public record Norm(
            int quantity,
            @Nullable Integer everyMonths,
            int valueCents,
            LocalDate from,
            String source,
            String certainty) {}

    public String name(Language language) {
        return switch (language) {
            case LT -> names.lt;
            case EN -> names.en;
            case UK -> names.uk;
            case RU -> names.ru;
        };
    }

    /** Of somebody whose sex or age is not known it is taken that it fits. */
    public boolean fits(Member member, LocalDate today) {
        boolean sex = who.sex == null || member.sex().equals("X") || who.sex.equals(member.sex());
        if (!sex || member.bornOn() == null) {
            return sex;
        }
        long age = Dates.years(member.bornOn(), today);
        return age >= who.ageFrom && age <= who.ageTo;
    }
}
