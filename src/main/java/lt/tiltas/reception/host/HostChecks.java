package lt.tiltas.reception.host;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.host.HostCheck.Found;
import lt.tiltas.reception.host.HostCheck.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HostChecks {

    private final JdbcClient db;

    HostChecks(JdbcClient db) {
        this.db = db;
    }

    /** What is asked of this home on that day, each with the last thing that was found. */
    List<HostCheck> of(HostOffer offer, LocalDate on) {
        Map<String, Found> last =
                db.sql("""
                select distinct on (kind) kind, result, words, done_on, expires_on, made_by, made_at from reception.host_check
                where offer_id = :id order by kind, made_at desc
                """).param("id", offer.id().value()).query((rs, n) -> found(rs)).list().stream()
                        .collect(Collectors.toMap(Found::kind, Function.identity()));
        return kinds(on).stream()
                .filter(kind -> kind.concerns(offer))
                .map(kind -> new HostCheck(kind, last.get(kind.code())))
                .toList();
    }

    Optional<Kind> kind(String code, LocalDate on) {
        return kinds(on).stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    private List<Kind> kinds(LocalDate on) {
        return db.sql("""
                select code, needed_for, good_for_months, act, source, certainty from reception.host_check_kind
                where daterange(valid_from, valid_until, '[]') @> cast(:on as date) order by place
                """).param("on", on).query(Kind.class).list();
    }

    void add(HostOffer offer, Kind kind, HostCheck.New form, Officer officer) {
        boolean runsOut = kind.goodForMonths() != null && form.result().equals("passed");
        db.sql("""
                insert into reception.host_check (offer_id, org_id, kind, result, words, done_on, expires_on, made_by)
                values (:offer, :org, :kind, :result, :words, :done, :expires, :officer)
                """)
                .param("offer", offer.id().value())
                .param("org", offer.org().value())
                .param("kind", kind.code())
                .param("result", form.result())
                .param("words", form.saysNothing() ? null : form.noted())
                .param("done", form.doneOn())
                .param("expires", runsOut ? form.doneOn().plusMonths(kind.goodForMonths()) : null)
                .param("officer", officer.id())
                .update();
    }

    boolean doneBy(HostOffer offer, Officer officer) {
        return db.sql("select exists (select from reception.host_check where offer_id = :id and made_by = :officer)")
                .param("id", offer.id().value())
                .param("officer", officer.id())
                .query(Boolean.class)
                .single();
    }

    private static Found found(ResultSet rs) throws SQLException {
        return new Found(
                rs.getString("kind"),
                rs.getString("result"),
                rs.getString("words"),
                rs.getObject("done_on", LocalDate.class),
                rs.getObject("expires_on", LocalDate.class),
                rs.getObject("made_by", UUID.class),
                rs.getObject("made_at", OffsetDateTime.class));
    }
}
