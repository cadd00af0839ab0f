package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.arrival.FindLikely.Asked;
import lt.tiltas.registration.person.Papers;
import lt.tiltas.registration.person.PersonForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks once there is enough to look for: a surname and a given name. */
@Service
class LookWhileTyping {

    private static final int ENOUGH = 2;

    private final Access access;
    private final OpenArrival openArrival;
    private final FindLikely findLikely;
    private final Papers papers;

    LookWhileTyping(Access access, OpenArrival openArrival, FindLikely findLikely, Papers papers) {
        this.access = access;
        this.openArrival = openArrival;
        this.findLikely = findLikely;
        this.papers = papers;
    }

    @Transactional
    List<LikelyPerson> look(HouseholdId id, PersonId person, PersonForm typed, Officer officer) {
        access.allow(officer, REGISTER_ARRIVAL);
        openArrival.card(id, officer);
        if (typed.names().surname().length() < ENOUGH || typed.names().given().length() < ENOUGH) {
            return List.of();
        }
        Asked asked = new Asked(person, typed, papers.numbers(id).get(person));
        List<LikelyPerson> likely = findLikely.find(List.of(asked), officer).getOrDefault(person, List.of());
        findLikely.shown(asked, likely, officer);
        return likely;
    }
}
