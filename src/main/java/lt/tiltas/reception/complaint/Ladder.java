package lt.tiltas.reception.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.law.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who hears after whom, and by when: dated data. */
@Component
class Ladder {

    private final JdbcClient db;
    private final Rules rules;
    private final Clock clock;

    Ladder(JdbcClient db, Rules rules, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.clock = clock;
    }

    /** Past whom it is about, when it is about their staff. */
    int first(int about, @Nullable Integer municipality, boolean staff) {
        return db.sql("select coalesce(reception.first_hearing(:about, :municipality, :staff, :day), 1)")
                .param("about", about)
                .param("municipality", municipality)
                .param("staff", staff)
                .param("day", today())
                .query(Integer.class)
                .single();
    }

    /** One step up; nothing above the ministry. */
    Optional<Integer> next(Complaint complaint) {
        return Optional.ofNullable(db.sql("select reception.next_up('complaint', :org, :municipality, :day)")
                .param("org", complaint.about().org())
                .param("municipality", complaint.about().municipality())
                .param("day", today())
                .query((rs, n) -> rs.getObject(1, Integer.class))
                .list()
                .getFirst());
    }

    Complaint.Due fresh() {
        return new Complaint.Due(
                rules.due("complaint.acknowledge-by", today()), rules.due("complaint.answer-by", today()));
    }

    /** Whoever comes after has less time. */
    Complaint.Due again() {
        return new Complaint.Due(
                rules.due("complaint.acknowledge-by", today()), rules.due("complaint.next-answer-by", today()));
    }

    int appealDays() {
        return rules.days("complaint.appeal-within", today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Clock clock() {
        return clock;
    }
}
