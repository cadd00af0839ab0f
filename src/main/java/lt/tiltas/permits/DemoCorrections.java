package lt.tiltas.permits;

import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.law.Rules;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to a correction of who is present, which a colleague has proposed and nobody has looked at yet. As the system. */
@Service
@Profile("demo")
public class DemoCorrections {

    private static final String MONTHS = "correction.unseen-months";

    private final JdbcClient db;
    private final Rules rules;

    DemoCorrections(JdbcClient db, Rules rules) {
        this.db = db;
        this.rules = rules;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void propose(UUID id, LocalDate today, UUID officer) {
        LocalDate asOf = today.withDayOfMonth(1).minusDays(1);
        db.sql("""
                insert into permits.correction (id, org_id, as_of, months, law, reasons, proposed_by)
                values (?, 2, ?, ?, ?, 'Ministerija paprašė patikslinti, kiek žmonių iš tikrųjų yra šalyje.', ?) on conflict do nothing
                """)
                .params(
                        id,
                        asOf,
                        rules.months(MONTHS, asOf),
                        rules.cited(MONTHS, asOf).act(),
                        officer)
                .update();
    }
}
