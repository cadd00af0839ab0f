package lt.tiltas.programme.assessment;

import static lt.tiltas.programme.AgreementRight.OWN_AGREEMENT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AssessmentId;
import lt.tiltas.programme.goal.Domains;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person's own view of the twelve parts of life; how the worker sees them is not among what is read here. */
@Service
@Transactional
public class RateOwnLife {

    private static final Pattern LEVEL = Pattern.compile("[1-5]|na");

    /** @param said by domain, as far as the person has come */
    public record Page(AssessmentId assessment, Map<String, OwnRating> said) {

        public String level(String domain) {
            OwnRating rating = said.get(domain);
            return rating == null ? "" : rating.code();
        }

        public int left() {
            return Domains.ALL.size() - said.size();
        }
    }

    private final Access access;
    private final OwnRatings ratings;
    private final Clock clock;

    RateOwnLife(Access access, OwnRatings ratings, Clock clock) {
        this.access = access;
        this.ratings = ratings;
        this.clock = clock;
    }

    /** Empty while nobody has begun an assessment, and once it has been given to the person to read. */
    public Optional<Page> open(Officer officer) {
        PersonId self = new PersonId(Objects.requireNonNull(officer.self(), "a newcomer is a person"));
        access.require(officer, OWN_AGREEMENT, self);
        return ratings.open(self).map(id -> new Page(id, ratings.of(id)));
    }

    /**
     * Part by part, or all at once; what is left out stays as it was.
     *
     * @param levels by domain: 1 to 5, or na
     */
    public Page rate(AssessmentId id, Map<String, String> levels, Officer officer) {
        open(officer).filter(page -> page.assessment().equals(id)).orElseThrow(() -> new NotHere("assessment"));
        OffsetDateTime now = OffsetDateTime.now(clock);
        Domains.ALL.stream()
                .filter(domain -> LEVEL.matcher(levels.getOrDefault(domain, "")).matches())
                .forEach(domain -> {
                    String level = levels.get(domain);
                    ratings.say(
                            id, domain, level.equals(RateDomain.NOT_APPLICABLE) ? null : Integer.valueOf(level), now);
                });
        return new Page(id, ratings.of(id));
    }
}
