package lt.tiltas.demo;

import java.util.ArrayList;
import java.util.List;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.PermitCase;
import lt.tiltas.demo.country.Person;
import lt.tiltas.permits.DemoPermits;
import lt.tiltas.permits.DemoPermits.Case;
import lt.tiltas.permits.DemoPermits.Days;
import lt.tiltas.permits.DemoPermits.Decision;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Applications for temporary protection and what came of them. A child's is filed by the applicant. */
@Component
@Profile("demo")
class LoadPermits {

    private static final int OWN_ACCOUNT_AGE = 16;

    private final DemoPermits permits;
    private final LoadExamination examination;
    private final LoadAsylum asylum;
    private final LoadDocuments documents;
    private final LoadVisits visits;

    LoadPermits(
            DemoPermits permits,
            LoadExamination examination,
            LoadAsylum asylum,
            LoadDocuments documents,
            LoadVisits visits) {
        this.permits = permits;
        this.examination = examination;
        this.asylum = asylum;
        this.documents = documents;
        this.visits = visits;
    }

    void load(DemoCountry country, DemoIds ids) {
        List<Case> cases = new ArrayList<>();
        for (Household household : country.households()) {
            for (int n = 0; n < household.permits().size(); n++) {
                cases.add(application(household, n, ids));
            }
        }
        permits.write(cases);
        examination.load(country, ids);
        asylum.load(country, ids);
        documents.load(country, ids);
        visits.load(country, ids);
        asylum.book();
    }

    private static Case application(Household household, int n, DemoIds ids) {
        PermitCase one = household.permits().get(n);
        return new Case(
                ids.of("application", household.number(), n),
                ids.household(household.number()),
                ids.person(one.person()),
                ids.person(filedBy(household, one)),
                one.kind(),
                new Days(one.submittedOn(), one.attendedOn(), one.dueOn()),
                one.decision() == null
                        ? null
                        : new Decision(
                                one.decision().on(),
                                one.decision().outcome(),
                                one.decision().validFrom(),
                                one.decision().validTo()),
                ids.officer(household.registeredBy()));
    }

    private static int filedBy(Household household, PermitCase one) {
        return household.members().stream()
                .filter(person -> person.number() == one.person() && person.ageOn(one.submittedOn()) >= OWN_ACCOUNT_AGE)
                .map(Person::number)
                .findFirst()
                .orElse(household.applicant().number());
    }
}
