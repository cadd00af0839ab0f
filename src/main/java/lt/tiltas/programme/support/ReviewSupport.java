package lt.tiltas.programme.support;

import static lt.tiltas.programme.SupportRight.PROPOSE_SUPPORT;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Support;
import lt.tiltas.programme.SupportId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A support is looked at: it goes on with new days, or ends on or after its day, and never into nothing. Ending it before is a decision of two. */
@Service
public class ReviewSupport {

    /** @param answer on or end; bridge what comes after */
    public record Review(
            @NotBlank @Pattern(regexp = "on|end") String answer,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate endsOn,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate reviewOn,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate shelteredUntil,

            @Pattern(regexp = "|reached|expired|moved|replaced") @Nullable
            String endedAs,

            @Size(max = 500) @Nullable String bridge,
            int version) {

        @Nullable
        String bridgeOrNull() {
            return bridge == null || bridge.isBlank() ? null : bridge.strip();
        }
    }

    public sealed interface Outcome {
        record GoesOn() implements Outcome {}

        record Ended() implements Outcome {}

        /** @param field and key of what cannot be */
        record Wrong(String field, String key) implements Outcome {}
    }

    private final Supporting supporting;
    private final Supports supports;
    private final JdbcClient db;
    private final Clock clock;

    ReviewSupport(Supporting supporting, Supports supports, JdbcClient db, Clock clock) {
        this.supporting = supporting;
        this.supports = supports;
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    public Outcome review(SupportId id, Review review, Officer officer) {
        Support support = supporting.open(id, officer, PROPOSE_SUPPORT).support();
        if (!support.granted() || supports.endedByDecision(id, LocalDate.now(clock))) {
            throw new NotHere("nothing to look at");
        }
        return review.answer().equals("end") ? end(support, review) : goOn(support, review);
    }

    private Outcome goOn(Support support, Review review) {
        LocalDate today = LocalDate.now(clock);
        LocalDate endsOn = review.endsOn();
        LocalDate reviewOn = review.reviewOn();
        if (endsOn == null
                || endsOn.isBefore(today)
                || endsOn.isBefore(support.term().endsOn())) {
            return new Outcome.Wrong("endsOn", "support.wrong.not-sooner");
        }
        if (reviewOn == null || reviewOn.isBefore(support.term().startsOn()) || reviewOn.isAfter(endsOn)) {
            return new Outcome.Wrong("reviewOn", "support.wrong.review");
        }
        return once(supports.goOn(support, review, today), new Outcome.GoesOn());
    }

    private Outcome end(Support support, Review review) {
        LocalDate today = LocalDate.now(clock);
        if (today.isBefore(support.term().endsOn())) {
            return new Outcome.Wrong("answer", "support.wrong.early");
        }
        if (review.endedAs() == null || review.endedAs().isBlank()) {
            return new Outcome.Wrong("endedAs", "NotBlank");
        }
        boolean bridged = review.bridgeOrNull() != null || support.bridge() != null || follows(support, today);
        return bridged
                ? once(supports.end(support, review, today), new Outcome.Ended())
                : new Outcome.Wrong("bridge", "support.wrong.nothing-follows");
    }

    /** The same is held by support_never_ends_into_nothing, whoever writes. */
    private boolean follows(Support support, LocalDate today) {
        return db.sql("""
                select exists (select from programme.support where programme_id = :programme and id <> :id and domain = :domain
                    and state = 'granted' and starts_on <= cast(:today as date) + 1 and least(ends_on, ends_early_on) > :today)
                """)
                .param("programme", support.programme().value())
                .param("id", support.id().value())
                .param("domain", support.aim().domain())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    private static Outcome once(boolean written, Outcome outcome) {
        if (!written) {
            throw new OptimisticLockingFailureException("support");
        }
        return outcome;
    }
}
