package lt.tiltas.placement.choice;

import static lt.tiltas.placement.PlacementRight.VIEW_CHOICES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.statement.WholeCountry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people made of the proposals of the last twelve months, over the whole country. */
@Service
class ReadChoices {

    private final Access access;
    private final WholeCountry country;
    private final JdbcClient db;
    private final Clock clock;

    ReadChoices(Access access, WholeCountry country, JdbcClient db, Clock clock) {
        this.access = access;
        this.country = country;
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    Choices read(Officer officer) {
        access.allow(officer, VIEW_CHOICES);
        LocalDate since = LocalDate.now(clock).minusYears(1);
        return new Choices(since, country.read(() -> counted(since)));
    }

    /** Withdrawn and expired offers say nothing of the choice and are left out. Relies on the index offer_by_offered_at. */
    private List<Choices.Counted> counted(LocalDate since) {
        return db.sql("""
                select case when c.override_reason is not null then 'other' when o.rank = 1 then 'first' else 'of_three' end as chosen,
                    c.override_reason as reason,
                    case when o.ended_at is null then 'open' else o.state end as outcome,
                    case when p.offer_id is null then 'unknown' when p.women + p.men = 1 then 'one' when p.women + p.men <= 3 then 'small'
                        when p.women + p.men <= 5 then 'middle' else 'large' end as size,
                    count(*) as offers
                from placement.offer o
                join placement.candidate c on c.proposal_id = o.proposal_id and c.rank = o.rank
                left join placement.offer_profile p on p.offer_id = o.id
                where o.offered_at >= cast(:since as date) and o.state not in ('withdrawn', 'expired')
                group by 1, 2, 3, 4 order by 1, 2, 3, 4
                """).param("since", since).query(Choices.Counted.class).list();
    }
}
