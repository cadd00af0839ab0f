package lt.tiltas.preparedness.activation;

import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations that are called together: called, seen, accepted. */
@Repository
public class Convened {

    /**
     * @param part R does it, A answers for it, C is asked, I is told
     * @param acceptedBy the officer's name; null until somebody has
     */
    public record Call(
            int organisation,
            String kind,
            String part,
            OffsetDateTime calledAt,
            @Nullable OffsetDateTime seenAt,
            @Nullable OffsetDateTime acceptedAt,
            @Nullable String acceptedBy) {

        /** Without these the work does not begin. */
        public boolean mustCome() {
            return part.equals("R") || part.equals("A");
        }
    }

    private final JdbcClient db;

    Convened(JdbcClient db) {
        this.db = db;
    }

    /** Everybody who has a part at this level by the rule of the day. */
    int call(Activation activation, Realm realm, Officer officer) {
        return db.sql("""
                insert into preparedness.convened (activation_id, org_id, part, called_at, called_by)
                select :id, o.id, r.part, :at, :officer from access.published_organisation o
                join (select distinct on (kind) kind, part from preparedness.raci_rule where level = :level
                    order by kind, valid_from <= cast(:day as date) desc, abs(valid_from - cast(:day as date))) r on r.kind = o.kind
                on conflict do nothing
                """)
                .param("id", activation.id().value())
                .param("at", realm.at())
                .param("officer", officer.id())
                .param("level", activation.level().code())
                .param("day", realm.today())
                .update();
    }

    /** The first look of somebody of the called organisation. */
    boolean see(ActivationId id, Realm realm, Officer officer) {
        return db.sql("""
                update preparedness.convened set seen_at = :at, seen_by = :officer where activation_id = :id and org_id = :org and seen_at is null
                """)
                        .param("id", id.value())
                        .param("at", realm.at())
                        .param("officer", officer.id())
                        .param("org", officer.organisation().value())
                        .update()
                > 0;
    }

    /** @return false when the organisation has accepted before */
    boolean accept(ActivationId id, Realm realm, Officer officer) {
        return db.sql("""
                update preparedness.convened set seen_at = coalesce(seen_at, :at), seen_by = coalesce(seen_by, :officer), accepted_at = :at,
                    accepted_by = :officer, accepted_by_name = :name
                where activation_id = :id and org_id = :org and accepted_at is null
                """)
                        .param("id", id.value())
                        .param("at", realm.at())
                        .param("officer", officer.id())
                        .param("name", officer.name())
                        .param("org", officer.organisation().value())
                        .update()
                > 0;
    }

    /** As far as the reader may see them: the own organisation's, or all. */
    public List<Call> of(ActivationId id) {
        return db.sql("""
                select c.org_id, o.kind, c.part, c.called_at, c.seen_at, c.accepted_at, c.accepted_by_name
                from preparedness.convened c join access.published_organisation o on o.id = c.org_id
                where c.activation_id = :id order by c.org_id > 10, position(c.part in 'ARCI'), o.name_lt collate "lt-x-icu"
                """)
                .param("id", id.value())
                .query((rs, n) -> new Call(
                        rs.getInt("org_id"),
                        rs.getString("kind"),
                        rs.getString("part"),
                        rs.getObject("called_at", OffsetDateTime.class),
                        rs.getObject("seen_at", OffsetDateTime.class),
                        rs.getObject("accepted_at", OffsetDateTime.class),
                        rs.getString("accepted_by_name")))
                .list();
    }
}
