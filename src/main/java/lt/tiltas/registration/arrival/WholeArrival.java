package lt.tiltas.registration.arrival;

import java.util.List;
import java.util.UUID;
import lt.tiltas.registration.person.Paper;
import lt.tiltas.registration.person.PersonForm;

/** All topics of a registration at once, as they are written down where there is no network. */
public record WholeArrival(LanguageForm contact, List<Member> people, TonightForm tonight) {

    public static final int LARGEST = 40;

    /** @param needs codes; {@code words} say what "other" is */
    public record Member(UUID id, PersonForm person, Paper paper, List<String> needs, String words) {}

    NeedsForm asked(int version) {
        return new NeedsForm(
                people.stream()
                        .map(member -> new NeedsForm.Asked(member.id, member.needs, member.words))
                        .toList(),
                version);
    }
}
