package lt.tiltas.programme.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AssessmentId;
import lt.tiltas.programme.Words;
import lt.tiltas.programme.goal.Domains;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One part of life: how the person sees it, how the worker sees it, and by what. */
@Service
public class RateDomain {

    static final String NOT_APPLICABLE = "na";

    /** @param byPerson 1 to 5, or na; @param reason why a low part has no goal for now */
    public record Levels(
            @NotNull @Pattern(regexp = "[1-5]|na") String byPerson,
            @NotNull @Pattern(regexp = "[1-5]|na") String byWorker,
            @Size(max = 500) @Nullable String evidence,
            @Size(max = 500) @Nullable String reason) {

        /** What the person has said on the own page stands there already. */
        static Levels begun(@Nullable OwnRating own) {
            return new Levels(own == null ? "" : own.code(), "", null, null);
        }

        static Levels of(Assessment.Rating rating) {
            return new Levels(
                    code(rating.byPerson()), code(rating.byWorker()), own(rating.evidence()), own(rating.reason()));
        }

        private static @Nullable String own(@Nullable Words written) {
            return written == null ? null : written.own();
        }

        private static String code(@Nullable Integer level) {
            return level == null ? NOT_APPLICABLE : level.toString();
        }

        @Nullable
        Integer level(String code) {
            return code.equals(NOT_APPLICABLE) ? null : Integer.valueOf(code);
        }
    }

    private final OpenAssessment openAssessment;
    private final LifeAssessments assessments;

    RateDomain(OpenAssessment openAssessment, LifeAssessments assessments) {
        this.openAssessment = openAssessment;
        this.assessments = assessments;
    }

    /** @throws NotHere when there is no such part of life */
    @Transactional
    public OpenAssessment.Page open(AssessmentId id, String domain, Officer officer) {
        OpenAssessment.Page page = openAssessment.open(id, officer);
        if (!Domains.known(domain)) {
            throw new NotHere("domain");
        }
        return page;
    }

    /** @return the assessment with the rating in it */
    @Transactional
    public Assessment rate(AssessmentId id, String domain, Levels levels, Officer officer) {
        Assessment assessment = open(id, domain, officer).assessment();
        AddStrength.mustBeOpen(assessment);
        assessments.rate(assessment, domain, levels);
        return assessments.find(id).orElseThrow();
    }
}
