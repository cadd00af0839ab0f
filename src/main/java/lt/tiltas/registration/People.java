package lt.tiltas.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.bulk.Choice;
import lt.tiltas.registration.find.FoundPeople;
import lt.tiltas.registration.find.SearchWords;
import lt.tiltas.registration.person.Restricted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one door to finding a person. */
@Service
public class People {

    /** No search shows more. */
    public static final int MOST = 40;

    private final FoundPeople found;
    private final Access access;
    private final Restricted restricted;
    private final Choice choice;

    People(FoundPeople found, Access access, Restricted restricted, Choice choice) {
        this.found = found;
        this.access = access;
        this.restricted = restricted;
        this.choice = choice;
    }

    /** Whom the officer has chosen to take out in a sheet; nobody for who may not. */
    @Transactional
    public Set<PersonId> chosen(Officer officer) {
        return officer.may(RegistrationRight.EXPORT_PEOPLE) ? choice.of(officer) : Set.of();
    }

    /** Whose record is restricted at present, and until when. */
    @Transactional
    public Map<PersonId, LocalDate> restricted(List<PersonId> people, Officer officer) {
        access.allow(officer, RegistrationRight.VIEW_HOUSEHOLD);
        return restricted.now(people);
    }

    /**
     * Whoever matches a name in any script, a birth date, a household's or a document's number: registrars nationally, others among
     * those they may see. At most {@link #MOST}, best first. The search stays in the trail, what was searched for as a fingerprint only.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Found> find(String typed, Officer officer) {
        access.allow(officer, RegistrationRight.FIND_PERSON);
        SearchWords words = SearchWords.of(typed);
        List<Found> people = words.isEmpty() ? List.of() : found.of(words, officer, MOST);
        access.searched(
                officer,
                RegistrationRight.FIND_PERSON,
                found.fingerprint(words),
                people.stream().map(Found::person).toList());
        return people;
    }
}
