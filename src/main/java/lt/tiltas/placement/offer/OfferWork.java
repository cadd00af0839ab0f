package lt.tiltas.placement.offer;

import static lt.tiltas.placement.OfferRight.ANSWER_OBJECTION;
import static lt.tiltas.placement.OfferRight.LIST_OFFERS;

import java.util.ArrayList;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of offers waits for an officer today: asked of the own municipality, late, or objected to. */
@Component
class OfferWork implements Work.Source {

    private final JdbcClient db;
    private final Deadlines deadlines;

    OfferWork(JdbcClient db, Deadlines deadlines) {
        this.db = db;
        this.deadlines = deadlines;
    }

    @Override
    public List<Work> of(Officer officer) {
        List<Work> work = new ArrayList<>();
        if (officer.may(LIST_OFFERS)) {
            long late = count("municipality = :org and state = 'waits_municipality' and due_at < :now", officer);
            long asked = count("municipality = :org and state = 'waits_municipality' and due_at >= :now", officer);
            work.add(new Work("work.offers-asked-late", late, "/offers?show=asked", "pin", "late"));
            work.add(new Work("work.offers-asked", asked, "/offers?show=asked", "pin", "soon"));
            long unaddressed = db.sql("select count(*) from placement.offer o join placement.candidate c"
                            + " on c.proposal_id = o.proposal_id and c.rank = o.rank where "
                            + OfferView.UNADDRESSED.which())
                    .param("org", officer.organisation().value())
                    .query(Long.class)
                    .single();
            work.add(new Work("work.offers-unaddressed", unaddressed, "/offers?show=unaddressed", "home", "soon"));
            long silent = count(
                    "(org_id = :org or escalated_at is not null and :org = 3) and ended_at is null and due_at < :now",
                    officer);
            work.add(new Work("work.answers-late", silent, "/offers?show=late", "clock", "late"));
        }
        if (officer.may(ANSWER_OBJECTION)) {
            long objections = db.sql(
                            "select count(*) from placement.objection where org_id = :org and answer is null and not_by <> :officer")
                    .param("org", officer.organisation().value())
                    .param("officer", officer.id())
                    .query(Long.class)
                    .single();
            work.add(new Work("work.objections", objections, "/offers?show=objected", "message", "soon"));
        }
        return work;
    }

    private long count(String which, Officer officer) {
        return db.sql("select count(*) from placement.offer where " + which)
                .param("org", officer.organisation().value())
                .param("now", deadlines.now())
                .query(Long.class)
                .single();
    }
}
