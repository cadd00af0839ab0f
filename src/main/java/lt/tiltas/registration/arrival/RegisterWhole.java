package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.Paper;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goes through the topics of the desk one by one, with the desk's own checks and use cases. What does not pass is left out, and the
 * family stays a draft: somebody finishes it at the desk. Nothing is merged by itself.
 */
@Service
public class RegisterWhole {

    /** Topics and questions that wait for a person, message key {@code offline.reason.<code>}; none when the family is registered. */
    public record Waits(List<String> reasons) {}

    /** The steps of the desk. */
    @Component
    record Steps(BeginArrival begin, SaveLanguage language, SaveMember member, SaveDocuments documents, Rest rest) {}

    @Component
    record Rest(SaveNeeds needs, SaveTonight tonight, RegisterArrival register) {}

    private final Access access;
    private final Steps steps;
    private final OpenArrival openArrival;
    private final Clock clock;

    RegisterWhole(Access access, Steps steps, OpenArrival openArrival, Clock clock) {
        this.access = access;
        this.steps = steps;
        this.openArrival = openArrival;
        this.clock = clock;
    }

    @Transactional
    public Waits register(HouseholdId id, WholeArrival whole, Officer officer) {
        access.allow(officer, REGISTER_ARRIVAL);
        List<String> reasons = new ArrayList<>();
        steps.begin.begin(id, officer);
        contact(id, whole, officer, reasons);
        List<WholeArrival.Member> written = people(id, whole.people(), officer, reasons);
        var known = new WholeArrival(whole.contact(), written, whole.tonight());
        papers(id, known, officer, reasons);
        needs(id, known, officer, reasons);
        tonight(id, whole, officer, reasons);
        if (!openArrival.open(id, officer).questions().isEmpty()) {
            reasons.add("likely");
        }
        if (reasons.isEmpty()
                && steps.rest.register.register(id, version(id, officer), officer)
                        instanceof RegisterArrival.Outcome.Incomplete) {
            reasons.add("incomplete");
        }
        return new Waits(reasons);
    }

    private void contact(HouseholdId id, WholeArrival whole, Officer officer, List<String> reasons) {
        if (!whole.contactErrors(LocalDate.now(clock)).isEmpty()) {
            reasons.add("contact");
        } else {
            LanguageForm form = whole.contact();
            steps.language.save(id, form.at(version(id, officer)), officer);
        }
    }

    private List<WholeArrival.Member> people(
            HouseholdId id, List<WholeArrival.Member> people, Officer officer, List<String> reasons) {
        List<WholeArrival.Member> written = new ArrayList<>();
        for (WholeArrival.Member member : people) {
            if (member.personErrors(LocalDate.now(clock)).isEmpty()) {
                steps.member.save(id, new PersonId(member.id()), member.person(), officer);
                written.add(member);
            }
        }
        if (written.size() < people.size() || people.isEmpty()) {
            reasons.add("people");
        }
        return written;
    }

    private void papers(HouseholdId id, WholeArrival whole, Officer officer, List<String> reasons) {
        List<Paper> papers = whole.people().stream()
                .filter(member -> member.paperErrors().isEmpty())
                .map(member -> member.paper().of(member.id()))
                .toList();
        if (papers.size() < whole.people().size()) {
            reasons.add("documents");
        }
        if (!papers.isEmpty()) {
            steps.documents.save(id, new DocumentsForm(papers, version(id, officer)), officer);
        }
    }

    private void needs(HouseholdId id, WholeArrival whole, Officer officer, List<String> reasons) {
        if (!whole.needErrors().isEmpty()) {
            reasons.add("needs");
        } else if (!whole.people().isEmpty()) {
            steps.rest.needs.save(id, whole.asked(version(id, officer)), officer);
        }
    }

    private void tonight(HouseholdId id, WholeArrival whole, Officer officer, List<String> reasons) {
        if (!whole.tonightErrors().isEmpty()) {
            reasons.add("tonight");
        } else {
            steps.rest.tonight.save(id, whole.tonight().at(version(id, officer)), officer);
        }
    }

    private int version(HouseholdId id, Officer officer) {
        return openArrival.card(id, officer).state().version();
    }
}
