package lt.tiltas.registration.person;

import static lt.tiltas.registration.RegistrationRight.CORRECT_PERSON;

import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects a member's document after registration, by whoever may correct the member; the old one stays in the history. */
@Service
public class CorrectPaper {

    /** @param version of the person */
    public record Correction(Paper paper, int version) {

        public Correction {
            paper = paper == null ? Paper.BLANK : paper;
        }
    }

    private final Access access;
    private final CorrectPerson correctPerson;
    private final PersonRows people;
    private final Papers papers;
    private final Changes changes;

    CorrectPaper(Access access, CorrectPerson correctPerson, PersonRows people, Papers papers, Changes changes) {
        this.access = access;
        this.correctPerson = correctPerson;
        this.people = people;
        this.papers = papers;
        this.changes = changes;
    }

    @Transactional
    CorrectPerson.Outcome correct(PersonId id, Correction corrected, Officer officer) {
        access.require(officer, CORRECT_PERSON, id);
        CorrectPerson.Open open = correctPerson.open(id, officer);
        if (open.stopped().isPresent()) {
            return new CorrectPerson.Outcome.Refused(open.stopped().get());
        }
        people.touch(id, corrected.version());
        papers.save(corrected.paper().of(id.value()));
        return new CorrectPerson.Outcome.Corrected(
                changes.record(id, open.paper().fields(), corrected.paper().fields(), officer)
                        .size());
    }
}
