package lt.tiltas.reception;

import java.time.LocalDate;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;

/**
 * What a household needs of a house.
 *
 * @param party who shares a room: the household's id, or M or F for an adult alone, who may share with others alone of the same sex
 */
public record Guests(int people, boolean stepFree, String party) {

    public static Guests of(HouseholdCard card, LocalDate today) {
        Member first = card.members().getFirst();
        boolean shares = card.members().size() == 1
                && !first.minor(today)
                && !first.sex().equals("X");
        return new Guests(
                card.members().size(),
                card.needs().contains("mobility"),
                shares ? first.sex() : card.id().toString());
    }

    public boolean family() {
        return party.length() > 1;
    }
}
