package lt.tiltas.permits.asylum;

import static lt.tiltas.permits.PermitRight.WORK_ON_ASYLUM;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.AsylumCaseId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person has asked for asylum: the case is opened and its first clocks run. */
@Service
public class BeginCase {

    public sealed interface Outcome {
        record Begun(AsylumCaseId id) implements Outcome {}

        /** There is one already that is not closed. */
        record HasOne() implements Outcome {}

        record NotYet() implements Outcome {}
    }

    private final Access access;
    private final AsylumCases cases;
    private final AsylumCourse course;
    private final Households households;
    private final Clock clock;

    BeginCase(Access access, AsylumCases cases, AsylumCourse course, Households households, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.course = course;
        this.households = households;
        this.clock = clock;
    }

    /** @throws NotHere when there is no such person, or the officer is not appointed */
    @Transactional
    public Outcome begin(AsylumCase.New form, Officer officer) {
        access.allow(officer, WORK_ON_ASYLUM);
        if (!cases.appointed()) {
            throw new NotHere("asylum");
        }
        HouseholdId household = households.of(form.person()).orElseThrow(() -> new NotHere("person"));
        access.require(officer, WORK_ON_ASYLUM, new PersonId(form.person()));
        if (form.madeOn().isAfter(LocalDate.now(clock))) {
            return new Outcome.NotYet();
        }
        return course.begin(household, form, officer)
                .<Outcome>map(begun -> new Outcome.Begun(begun.id()))
                .orElseGet(Outcome.HasOne::new);
    }
}
