package lt.tiltas.reception.host;

import java.time.Clock;
import java.time.OffsetDateTime;
import lt.tiltas.law.Rules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Of a host with whom nothing came about, name, contacts and address go after the months that the rule says. */
@Service
public class ForgetHosts {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetHosts.class);

    private final HostOffers offers;
    private final Rules rules;
    private final Clock clock;

    ForgetHosts(HostOffers offers, Rules rules, Clock clock) {
        this.offers = offers;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void everywhere() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int months = rules.months("reception.host-data-kept", now.toLocalDate());
        int forgotten = offers.forget(now.minusMonths(months));
        if (forgotten > 0) {
            LOG.info("{} offers of homes were forgotten", forgotten);
        }
    }
}
