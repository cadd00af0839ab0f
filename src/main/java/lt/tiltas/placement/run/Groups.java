package lt.tiltas.placement.run;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import lt.tiltas.placement.wish.Said;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;

/**
 * Groups of which none may fare much worse than it could: size, wheelchair, sex, age, origin, language. Message key {@code run.group.<code>}. A
 * household belongs to several.
 */
final class Groups {

    static final List<String> CODES = List.of(
            "one",
            "small",
            "middle",
            "large",
            "wheelchair",
            "women",
            "men",
            "elderly",
            "children",
            "ukraine",
            "other_origin",
            "language_uk",
            "language_ru",
            "language_other");

    private static final int ELDERLY = 65;

    private Groups() {}

    /** Bit g is set when the household belongs to group g. */
    static long of(HouseholdCard card, Said said, boolean stepFree, LocalDate today) {
        int people = card.members().size();
        Member first = card.members().getFirst();
        String language = card.contact().language();
        long bits = bit(people == 1 ? "one" : people <= 3 ? "small" : people <= 5 ? "middle" : "large");
        bits |= stepFree || said.needs().stepFree() ? bit("wheelchair") : 0;
        bits |= bit(first.sex().equals("M") ? "men" : "women");
        bits |= all(card, member -> isElderly(member, today)) ? bit("elderly") : 0;
        bits |= all(card, member -> !member.minor(today)) ? 0 : bit("children");
        bits |= bit(all(card, member -> !"UKR".equals(member.nationality())) ? "other_origin" : "ukraine");
        return bits
                | bit(language.equals("uk") ? "language_uk" : language.equals("ru") ? "language_ru" : "language_other");
    }

    private static boolean all(HouseholdCard card, Predicate<Member> holds) {
        return card.members().stream().allMatch(holds);
    }

    private static boolean isElderly(Member member, LocalDate today) {
        return member.bornOn() != null && !member.bornOn().plusYears(ELDERLY).isAfter(today);
    }

    private static long bit(String code) {
        return 1L << CODES.indexOf(code);
    }
}
