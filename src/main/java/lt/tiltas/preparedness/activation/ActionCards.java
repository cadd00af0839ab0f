package lt.tiltas.preparedness.activation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Action cards of an activation. */
@Repository
public class ActionCards {

    private final JdbcClient db;

    ActionCards(JdbcClient db) {
        this.db = db;
    }

    /** What the rules of the day ask for at this level, whatever the figure, or because of one that raised it. */
    int make(Activation activation, Collection<String> raised, Realm realm, Officer officer) {
        return db.sql("""
                insert into preparedness.card (activation_id, code, act, org_id, made_at, made_by, due_at)
                select :id, r.code, r.act, r.org_id, :at, :officer, cast(:at as timestamptz) + r.hours * interval '1 hour'
                from (select distinct on (code) * from preparedness.card_rule where level = :level
                    and (valid_until is null or valid_until >= cast(:day as date))
                    order by code, valid_from <= cast(:day as date) desc, abs(valid_from - cast(:day as date))) r
                where r.indicator is null or r.indicator = any(:raised)
                on conflict do nothing
                """)
                .param("id", activation.id().value())
                .param("at", realm.at())
                .param("officer", officer.id())
                .param("level", activation.level().code())
                .param("day", realm.today())
                .param("raised", raised.toArray(String[]::new))
                .update();
    }

    boolean add(ActivationId id, Card.New card, OffsetDateTime dueAt, Realm realm, Officer officer) {
        return db.sql("""
                insert into preparedness.card (id, activation_id, title, act, org_id, made_at, made_by, due_at)
                values (:own, :id, :title, 'do', :org, :at, :officer, :due) on conflict do nothing
                """)
                        .param("own", card.own())
                        .param("id", id.value())
                        .param("title", card.title())
                        .param("org", card.office())
                        .param("at", realm.at())
                        .param("officer", officer.id())
                        .param("due", dueAt)
                        .update()
                > 0;
    }

    /** The first look of somebody of the owner. */
    int see(ActivationId id, Realm realm, Officer officer) {
        return db.sql("""
                update preparedness.card set seen_at = :at, seen_by = :officer where activation_id = :id and org_id = :org and seen_at is null
                """)
                .param("id", id.value())
                .param("at", realm.at())
                .param("officer", officer.id())
                .param("org", officer.organisation().value())
                .update();
    }

    /** @return false when it was done before, or is another office's */
    boolean done(ActivationId id, Card.Doing doing, Realm realm, Officer officer) {
        return db.sql("""
                update preparedness.card set done_at = :at, done_by = :officer, done_by_name = :name, done_words = :words,
                    seen_at = coalesce(seen_at, :at), seen_by = coalesce(seen_by, :officer)
                where id = :card and activation_id = :id and org_id = :org and done_at is null
                """)
                        .param("id", id.value())
                        .param("card", doing.card())
                        .param("at", realm.at())
                        .param("officer", officer.id())
                        .param("name", officer.name())
                        .param("words", doing.words())
                        .param("org", officer.organisation().value())
                        .update()
                > 0;
    }

    public List<Card> of(ActivationId id) {
        return db.sql("""
                select id, code, title, act, org_id, due_at, seen_at, done_at, done_by_name, done_words from preparedness.card
                where activation_id = :id order by done_at is not null, due_at, code, title, id
                """).param("id", id.value()).query((rs, n) -> card(rs)).list();
    }

    private static Card card(ResultSet rs) throws SQLException {
        OffsetDateTime done = rs.getObject("done_at", OffsetDateTime.class);
        return new Card(
                rs.getObject("id", UUID.class),
                rs.getString("code"),
                rs.getString("title"),
                rs.getString("act"),
                rs.getInt("org_id"),
                rs.getObject("due_at", OffsetDateTime.class),
                rs.getObject("seen_at", OffsetDateTime.class),
                done == null ? null : new Card.Done(done, rs.getString("done_by_name"), rs.getString("done_words")));
    }
}
