package lt.tiltas.registration.arrival;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.arrival.FindLikely.Asked;
import lt.tiltas.registration.person.Papers;
import lt.tiltas.registration.person.PersonRows;
import org.springframework.stereotype.Service;

/** What still has to be asked of a family: "is it the same person?" */
@Service
class Questions {

    private final FindLikely findLikely;
    private final PersonRows people;
    private final Papers papers;

    Questions(FindLikely findLikely, PersonRows people, Papers papers) {
        this.findLikely = findLikely;
        this.people = people;
        this.papers = papers;
    }

    private Map<PersonId, List<LikelyPerson>> all(HouseholdId id, Officer officer) {
        Map<PersonId, String> numbers = papers.numbers(id);
        List<Asked> asked = people.of(id).stream()
                .map(row -> new Asked(row.id(), row.form(), numbers.get(row.id())))
                .toList();
        return asked.isEmpty() ? Map.of() : findLikely.find(asked, officer);
    }

    /** Those so alike that somebody has to answer before the family is registered. */
    Map<PersonId, List<LikelyPerson>> strong(HouseholdId id, Officer officer) {
        Map<PersonId, List<LikelyPerson>> strong = new LinkedHashMap<>();
        all(id, officer).forEach((person, likely) -> {
            List<LikelyPerson> alike =
                    likely.stream().filter(LikelyPerson::strong).toList();
            if (!alike.isEmpty()) {
                strong.put(person, alike);
            }
        });
        return strong;
    }
}
