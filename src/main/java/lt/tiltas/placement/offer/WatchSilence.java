package lt.tiltas.placement.offer;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.jobs.Job;
import lt.tiltas.placement.answer.MunicipalityAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Nobody has answered in time. What follows is a dated rule (placement.silence): the Agency looks after it, unless the rule says that the offer
 * ends, or that a municipality's silence is a yes. Of a household silence is never a yes or a no.
 */
@Service
public class WatchSilence {

    private static final Logger LOG = LoggerFactory.getLogger(WatchSilence.class);

    private final JdbcClient db;
    private final Offers offers;
    private final OfferSteps steps;
    private final BySystem system;
    private final Deadlines deadlines;

    WatchSilence(JdbcClient db, Offers offers, OfferSteps steps, BySystem system, Deadlines deadlines) {
        this.db = db;
        this.offers = offers;
        this.steps = steps;
        this.system = system;
        this.deadlines = deadlines;
    }

    @Bean
    static Job offerSilence(WatchSilence watch) {
        return new Job("offer-silence", FixedDelay.of(Duration.ofMinutes(5)), watch::watch);
    }

    /** Each offer for itself: one that cannot go on, because the record is restricted, holds up no other. */
    public void watch() {
        for (Offer offer : silent()) {
            try {
                system.take(() -> follow(offer));
            } catch (DataAccessException e) {
                LOG.warn(
                        "An offer that nobody answered stays as it is: {}",
                        e.getClass().getSimpleName());
            }
        }
    }

    private Stepped follow(Offer offer) {
        return switch (outcome(offer)) {
            case "expire" -> steps.expire(offer);
            case "agree" -> steps.municipality(offer, agreed(offer), Officer.SYSTEM);
            default -> {
                offers.escalate(offer);
                yield new Stepped.Went(offer.state());
            }
        };
    }

    private MunicipalityAnswer agreed(Offer offer) {
        var contact = new MunicipalityAnswer.Contact(
                db.sql("select name_lt from access.published_organisation where id = :id")
                        .param("id", offer.where().municipality())
                        .query(String.class)
                        .single(),
                null);
        return new MunicipalityAnswer("can", null, deadlines.today(), contact, null, null, false, null);
    }

    private List<Offer> silent() {
        return db.sql(Offers.OFFER + """
                 where o.state in ('waits_municipality', 'waits_household') and o.due_at < :now and o.escalated_at is null
                order by o.due_at
                """)
                .param("now", deadlines.now())
                .query((rs, n) -> Offers.offer(rs))
                .list();
    }

    private String outcome(Offer offer) {
        return db.sql("""
                select outcome from placement.silence where party = :party and valid_from <= :on order by valid_from desc limit 1
                """)
                .param("party", offer.waitsForMunicipality() ? "municipality" : "household")
                .param("on", deadlines.today())
                .query(String.class)
                .single();
    }
}
