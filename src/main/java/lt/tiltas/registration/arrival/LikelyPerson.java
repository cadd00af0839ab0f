package lt.tiltas.registration.arrival;

import java.util.List;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;

/** A record that may be the person at the desk: who it is, where it is, and what speaks for and against it. */
public record LikelyPerson(Member member, HouseholdCard card, boolean strong, List<Sign> signs) {

    /** @param side for or against; {@code one} and {@code other} fill the words of {@code key} */
    public record Sign(String side, String key, String one, String other) {}

    /** Where the record is opened. */
    public String href() {
        return (card.isDraft() ? "/arrivals/" : "/households/") + card.id();
    }
}
