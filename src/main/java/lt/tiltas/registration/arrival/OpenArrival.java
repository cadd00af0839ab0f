package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.arrival.Arrivals.Saved;
import lt.tiltas.registration.household.HouseholdCards;
import lt.tiltas.registration.person.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a registration of the officer's own desk, with what is done and what is missing. */
@Service
public class OpenArrival {

    private final Access access;
    private final Arrivals arrivals;
    private final HouseholdCards cards;
    private final Papers papers;
    private final Questions questions;

    OpenArrival(Access access, Arrivals arrivals, HouseholdCards cards, Papers papers, Questions questions) {
        this.access = access;
        this.arrivals = arrivals;
        this.cards = cards;
        this.papers = papers;
        this.questions = questions;
    }

    /** @throws NotHere when it is another desk's, or registered already */
    @Transactional
    public Arrival open(HouseholdId id, Officer officer) {
        access.allow(officer, REGISTER_ARRIVAL);
        HouseholdCard card = card(id, officer);
        if (!card.isDraft()) {
            throw new NotHere("draft");
        }
        access.saw(officer, REGISTER_ARRIVAL, card.people());
        return arrival(card, officer);
    }

    /** The household of this desk, be it a draft or registered since. */
    @Transactional
    public HouseholdCard card(HouseholdId id, Officer officer) {
        access.allow(officer, REGISTER_ARRIVAL);
        return cards.find(id)
                .filter(card -> card.state().registeredBy().equals(officer.organisation()))
                .orElseThrow(() -> new NotHere("arrival"));
    }

    private Arrival arrival(HouseholdCard card, Officer officer) {
        Map<PersonId, List<LikelyPerson>> open = questions.strong(card.id(), officer);
        Map<String, Saved> saved = arrivals.saved(card.id());
        int people = card.members().size();
        List<Topic> topics = new ArrayList<>();
        topics.add(Topic.of("language", saved.containsKey("language"), 0));
        topics.add(Topic.people(people, open.size()));
        int without = papers.without(card.id());
        topics.add(Topic.of("documents", people > without, without));
        topics.add(asked("needs", saved, people));
        topics.add(Topic.of("tonight", saved.containsKey("tonight"), 0));
        return new Arrival(card, topics, open);
    }

    private static Topic asked(String code, Map<String, Saved> saved, int people) {
        Saved step = saved.get(code);
        return Topic.of(code, step != null && people > 0, step == null ? people : step.later());
    }
}
