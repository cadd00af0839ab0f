package lt.tiltas.programme.agreement;

import static lt.tiltas.programme.AgreementRight.WRITE_PLAN;
import static lt.tiltas.programme.ProgrammeRight.VIEW_PROGRAMME;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.agreement.SigningAge.Who;
import lt.tiltas.programme.assessment.Assessment;
import lt.tiltas.programme.assessment.LifeAssessments;
import lt.tiltas.programme.mark.StepMarks;
import lt.tiltas.programme.plan.Plans;
import lt.tiltas.programme.plan.ShowProgramme.Page;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** LifeAssessments and plans of a family that was opened: for those who work on it; whoever only reads the programme sees none. */
@Service
public class ShowAgreement {

    /** Where what belongs to a plan is kept. */
    @Component
    record Kept(LifeAssessments assessments, PlanVersions versions, StepMarks marks, Plans plans) {}

    private final Access access;
    private final Kept kept;
    private final SigningAge signingAge;
    private final Rules rules;
    private final Clock clock;

    ShowAgreement(Access access, Kept kept, SigningAge signingAge, Rules rules, Clock clock) {
        this.access = access;
        this.kept = kept;
        this.signingAge = signingAge;
        this.rules = rules;
        this.clock = clock;
    }

    /** The caller has opened the household and recorded the look. */
    @Transactional
    public Agreement of(Page page, Officer officer) {
        access.allow(officer, VIEW_PROGRAMME);
        if (page.programme().isEmpty() || !page.mine() || !officer.may(WRITE_PLAN)) {
            return Agreement.NONE;
        }
        ProgrammeCard programme = page.programme().get();
        List<Assessment> assessments = kept.assessments.of(programme.id());
        List<PlanVersion> versions = kept.versions.of(programme.id());
        return new Agreement(
                signingAge.of(page.card()).stream()
                        .map(who -> line(programme, who, assessments, versions))
                        .toList(),
                kept.marks.of(programme.id()),
                kept.marks.near(programme.id()),
                kept.plans.paused(programme.id()),
                LocalDate.now(clock));
    }

    private Agreement.Line line(
            ProgrammeCard programme, Who who, List<Assessment> assessments, List<PlanVersion> versions) {
        Optional<Assessment> assessment = assessments.stream()
                .filter(one -> one.of().person().equals(who.member().personId()))
                .findFirst();
        List<PlanVersion> own = versions.stream()
                .filter(one -> one.of().person().equals(who.member().personId()))
                .toList();
        LocalDate opened = programme.openedOn();
        boolean offered = own.stream().anyMatch(one -> !one.draft());
        boolean answered =
                own.stream().anyMatch(one -> !one.draft() && !one.state().equals("shared"));
        return new Agreement.Line(
                who,
                assessment,
                own,
                new Agreement.Due(
                        due(assessment.isEmpty(), "programme.assessment", opened),
                        due(!offered, "programme.plan-offered", opened),
                        due(!answered, "programme.plan-signed", opened)));
    }

    private Optional<LocalDate> due(boolean waits, String rule, LocalDate opened) {
        return waits && rules.knows(rule, opened) ? Optional.of(rules.due(rule, opened)) : Optional.empty();
    }
}
