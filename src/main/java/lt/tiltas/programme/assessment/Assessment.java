package lt.tiltas.programme.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lt.tiltas.programme.AssessmentId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.StrengthId;
import lt.tiltas.programme.Words;
import lt.tiltas.programme.goal.Domains;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is good at, and how it goes in twelve parts of life.
 *
 * @param state started, talked, corrected, confirmed or approved (message key {@code assessment.state.<code>})
 */
public record Assessment(
        AssessmentId id,
        Of of,
        String state,
        Talk talk,
        Answer answer,
        List<Strength> strengths,
        List<Rating> ratings,
        int version) {

    /** @param kind first, review, closing or follow_up */
    public record Of(ProgrammeId programme, PersonId person, String kind) {}

    /** @param interpreter null when nobody interprets; @param quick asked within the shorter time */
    public record Talk(
            String language,
            @Nullable String interpreter,
            @Nullable String place,
            boolean quick,
            LocalDate dueOn,
            @Nullable LocalDate on) {}

    /** @param how page or aloud; correction: what the person said is not right */
    public record Answer(
            @Nullable String correction,
            @Nullable OffsetDateTime confirmedAt,
            @Nullable String how,
            @Nullable LocalDate approvedOn,
            @Nullable String approvedName) {}

    public record Strength(StrengthId id, Words words) {}

    /**
     * @param byPerson 1 urgent to 5 steady, null when it is not about this person
     * @param evidence by what the worker sees it; reason: why a low part has no goal for now
     */
    public record Rating(
            String domain,
            @Nullable Integer byPerson,
            @Nullable Integer byWorker,
            @Nullable Words evidence,
            @Nullable Words reason) {

        private static final int LOW = 2;

        /** More than a level apart: something to talk about. */
        public boolean gap() {
            return byPerson != null && byWorker != null && Math.abs(byPerson - byWorker) > 1;
        }

        public boolean low() {
            return byWorker != null && byWorker <= LOW;
        }

        /** What the worker wrote: evidence or reason. */
        Optional<Words> written(String part) {
            return Optional.ofNullable(
                    switch (part) {
                        case "evidence" -> evidence;
                        case "reason" -> reason;
                        default -> null;
                    });
        }
    }

    /** Being written; otherwise the person reads it and it stands as it is. */
    public boolean open() {
        return state.equals("started") || state.equals("corrected");
    }

    public boolean late(LocalDate today) {
        return talk.on() == null && talk.dueOn().isBefore(today);
    }

    public Optional<Rating> rating(String domain) {
        return ratings.stream().filter(one -> one.domain().equals(domain)).findFirst();
    }

    /** In the order in which they are offered; empty when every part has been spoken about. */
    public Optional<String> nextDomain() {
        return Domains.ALL.stream().filter(domain -> rating(domain).isEmpty()).findFirst();
    }

    /** Low, and nothing is said about what comes of it. */
    public List<String> unanswered(List<String> withGoal) {
        List<String> domains = new ArrayList<>();
        for (Rating one : ratings) {
            if (one.low() && one.reason() == null && !withGoal.contains(one.domain())) {
                domains.add(one.domain());
            }
        }
        return domains;
    }
}
