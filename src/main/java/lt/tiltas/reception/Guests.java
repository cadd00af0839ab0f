package lt.tiltas.reception;

import java.time.LocalDate;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;

/**
 * What a household needs of a house.
 *
 * @param party who shares a room: the household's id; M or F for an adult alone, who may share with others alone of the same sex; B or G
 *     for a boy or a girl alone, who share with other minors alone of the same sex and never with adults
 * @param minors whether nobody of them is an adult: then fewer may sleep in one room
 */
public record Guests(int people, boolean stepFree, String party, boolean minors) {

    public Guests(int people, boolean stepFree, String party) {
        this(people, stepFree, party, false);
    }

    public static Guests of(HouseholdCard card, LocalDate today) {
        return new Guests(
                card.members().size(),
                card.needs().contains("mobility"),
                party(card, today),
                card.members().stream().allMatch(member -> member.minor(today)));
    }

    private static String party(HouseholdCard card, LocalDate today) {
        Member first = card.members().getFirst();
        if (card.members().size() > 1 || first.sex().equals("X")) {
            return card.id().toString();
        }
        boolean man = first.sex().equals("M");
        return first.minor(today) ? man ? "B" : "G" : man ? "M" : "F";
    }

    public boolean family() {
        return party.length() > 1;
    }
}
