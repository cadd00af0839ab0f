package lt.tiltas.programme.assessment;

import static lt.tiltas.programme.AgreementRight.ASSESS_STRENGTHS;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.AssessmentId;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.agreement.SigningAge;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a talk with one of the family: in which language, who interprets, by when. */
@Service
public class StartAssessment {

    /** @param own made by the page, so that a double click starts one; @param quick within the shorter time, without saying why */
    public record New(
            @NotNull UUID own,
            @NotNull UUID person,

            @NotNull @Pattern(regexp = "first|review|closing|follow_up")
            String kind,

            @NotNull @Pattern(regexp = "[a-z]{2,3}") String language,
            @Size(max = 120) @Nullable String interpreter,
            @Size(max = 300) @Nullable String place,
            @Nullable Boolean quick) {

        boolean hurries() {
            return Boolean.TRUE.equals(quick);
        }
    }

    private final Leading leading;
    private final LifeAssessments assessments;
    private final SigningAge signingAge;
    private final Rules rules;
    private final Clock clock;

    StartAssessment(Leading leading, LifeAssessments assessments, SigningAge signingAge, Rules rules, Clock clock) {
        this.leading = leading;
        this.assessments = assessments;
        this.signingAge = signingAge;
        this.rules = rules;
        this.clock = clock;
    }

    /** Whoever is young enough to have no plan of the own is not there. */
    @Transactional
    public Led open(ProgrammeId id, UUID person, Officer officer) {
        Led led = leading.open(id, officer, ASSESS_STRENGTHS);
        if (signingAge.of(led.household()).stream()
                .noneMatch(who -> who.member().id().equals(person))) {
            throw new NotHere("person");
        }
        return led;
    }

    /** @return the one under way, which may be somebody else's who was faster */
    @Transactional
    public AssessmentId start(ProgrammeId id, New form, Officer officer) {
        Led led = open(id, form.person(), officer);
        assessments.start(led.programme(), form, dueOn(led.programme(), form), officer);
        return assessments.of(id).stream()
                .filter(one -> one.of().person().value().equals(form.person()))
                .findFirst()
                .map(Assessment::id)
                .orElseThrow(() -> new NotHere("assessment"));
    }

    /** The first is counted from the day the programme began, every other from today. */
    private LocalDate dueOn(ProgrammeCard programme, New form) {
        LocalDate from = form.kind().equals("first") ? programme.openedOn() : LocalDate.now(clock);
        return rules.due(form.hurries() ? "programme.assessment-vulnerable" : "programme.assessment", from);
    }
}
