package lt.tiltas.placement.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import lt.tiltas.law.Rules;
import org.springframework.stereotype.Component;

/** By when who answers, as the dated rules of the day say. */
@Component("offerDeadlines")
public class Deadlines {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Rules rules;
    private final Clock clock;

    Deadlines(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    public OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    public LocalDate today() {
        return now().atZoneSameInstant(VILNIUS).toLocalDate();
    }

    /** An office answers on a working day. */
    public OffsetDateTime ofMunicipality() {
        return endOf(rules.due("placement.municipality-answer-by", today()));
    }

    public OffsetDateTime ofHousehold() {
        return now().plusHours(rules.hours("placement.answer-by", today()));
    }

    public OffsetDateTime of(OfferState waits) {
        return waits == OfferState.WAITS_MUNICIPALITY ? ofMunicipality() : ofHousehold();
    }

    public LocalDate ofObjection() {
        return rules.due("placement.objection-answer-by", today());
    }

    public OffsetDateTime endOf(LocalDate day) {
        return day.atTime(LAST_MINUTE).atZone(VILNIUS).toOffsetDateTime();
    }

    /** How long the beds stay, if somebody has until then to answer. */
    public OffsetDateTime bedsUntil(OffsetDateTime dueAt) {
        return dueAt.plusHours(rules.hours("placement.beds-kept-after", today()));
    }

    /** Whether the time to answer is nearly over. */
    public boolean isSoon(OffsetDateTime dueAt) {
        return dueAt.minusHours(rules.hours("placement.answer-soon", today())).isBefore(now());
    }

    /** Until when one may object to an offer that has ended. */
    public LocalDate objectionUntil(OffsetDateTime endedAt) {
        LocalDate ended = endedAt.atZoneSameInstant(VILNIUS).toLocalDate();
        return ended.plusDays(rules.days("placement.objection-within", ended));
    }

    /** Of adults, who answer for a family. */
    public LocalDate adultsBornBy() {
        return today().minusYears(rules.years("registration.adult-age", today()));
    }
}
