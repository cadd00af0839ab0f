package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.Papers;
import lt.tiltas.registration.person.PersonRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SaveDocuments {

    private final Access access;
    private final Arrivals arrivals;
    private final Papers papers;
    private final PersonRows people;

    SaveDocuments(Access access, Arrivals arrivals, Papers papers, PersonRows people) {
        this.access = access;
        this.arrivals = arrivals;
        this.papers = papers;
        this.people = people;
    }

    @Transactional
    void save(HouseholdId id, DocumentsForm form, Officer officer) {
        List<PersonId> asked = form.papers().stream()
                .map(paper -> new PersonId(paper.person()))
                .toList();
        access.require(officer, REGISTER_ARRIVAL, asked);
        arrivals.lockDraft(id, form.version(), officer);
        Set<UUID> family = people.of(id).stream().map(row -> row.id().value()).collect(Collectors.toSet());
        if (!asked.stream().allMatch(person -> family.contains(person.value()))) {
            throw new NotHere("person");
        }
        form.papers().forEach(papers::save);
        arrivals.touch(id);
    }
}
