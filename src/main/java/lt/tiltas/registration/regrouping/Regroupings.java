package lt.tiltas.registration.regrouping;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.Regrouping;
import lt.tiltas.registration.person.Typed;
import lt.tiltas.web.Happening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who went from which household to which. Rows are added, never changed. */
@Repository
public class Regroupings {

    private final JdbcClient db;

    Regroupings(JdbcClient db) {
        this.db = db;
    }

    Optional<HouseholdId> numbered(String number) {
        return db.sql("select id as value from registration.household where number = :number")
                .param("number", number)
                .query(HouseholdId.class)
                .optional();
    }

    /** Both households in one order, so that two officers cannot empty them crosswise. */
    void lock(List<HouseholdId> households) {
        db.sql("select id from registration.household where id = any(:ids) order by id for update")
                .param("ids", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Where they went by the regrouping that has this id, if it has been made. */
    Optional<HouseholdId> made(RegroupingId id) {
        return db.sql("select to_household as value from registration.regrouping where id = :id")
                .param("id", id.value())
                .query(HouseholdId.class)
                .optional();
    }

    /** The same holder, office of registration, day and language; wishes, telephone and notes are asked anew. */
    void begin(HouseholdId own, HouseholdId source, Officer officer) {
        db.sql("""
                insert into registration.household (id, number, state, holder_org, registered_by_org, arrived_on, registered_at,
                    language, interpreter, split_from, created_by)
                select :own, 'TL-' || extract(year from h.registered_at) || '-'
                        || case when n < 1000000 then lpad(n::text, 6, '0') else n::text end,
                    'registered', h.holder_org, h.registered_by_org, h.arrived_on, h.registered_at, h.language, h.interpreter, h.id, :officer
                from registration.household h, nextval('registration.household_number') n where h.id = :source
                """)
                .param("own", own.value())
                .param("source", source.value())
                .param("officer", officer.id())
                .update();
    }

    void add(RegroupingId id, Regrouping planned, HouseholdId to, RegroupingForm form, Officer officer) {
        db.sql("""
                insert into registration.regrouping (id, from_household, to_household, kind, reason, note, org_id, made_by)
                values (:id, :from, :to, :kind, :reason, :note, :org, :officer)
                """)
                .param("id", id.value())
                .param("from", planned.from().id().value())
                .param("to", to.value())
                .param("kind", planned.kind())
                .param("reason", form.reason())
                .param("note", Typed.orNull(form.note()))
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .update();
    }

    void move(RegroupingId id, List<Member> people, HouseholdId from, HouseholdId to, Officer officer) {
        for (Member member : people) {
            db.sql("""
                    insert into registration.former_member (person_id, left_household, during, regrouping_id, org_id)
                    select p.id, p.household_id, tstzrange(coalesce((select max(upper(f.during)) from registration.former_member f
                        where f.person_id = p.id), p.created_at), clock_timestamp()), :id, :org
                    from registration.person p where p.id = :person and p.household_id = :from
                    """)
                    .param("id", id.value())
                    .param("org", officer.organisation().value())
                    .param("person", member.id())
                    .param("from", from.value())
                    .update();
            db.sql("""
                    update registration.person p set household_id = :to, version = version + 1,
                        position = coalesce((select max(o.position) + 1 from registration.person o where o.household_id = :to), 0)
                    where p.id = :person and p.household_id = :from
                    """)
                    .param("to", to.value())
                    .param("person", member.id())
                    .param("from", from.value())
                    .update();
        }
    }

    /** The applicant stands first. */
    void roles(Map<UUID, String> roles) {
        roles.forEach((person, role) ->
                db.sql("""
                update registration.person p set family_role = :role, position = case when :role = 'applicant'
                    then (select min(o.position) - 1 from registration.person o where o.household_id = p.household_id) else p.position end
                where p.id = :person
                """).param("role", role).param("person", person).update());
    }

    /** @return whether it was this officer's to change */
    boolean settle(HouseholdId from, HouseholdId to, boolean closed) {
        int changed = db.sql("""
                update registration.household set version = version + 1,
                    state = case when :closed and id = :from then 'closed' else state end,
                    joined_to = case when :closed and id = :from then :to::uuid end
                where id in (:from, :to) and state = 'registered'
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("closed", closed)
                .update();
        return changed == 2;
    }

    /** For the timeline of either household. */
    public List<Happening> happenings(HouseholdId id) {
        List<Happening> all = new ArrayList<>();
        db.sql("""
                select g.kind, g.from_household = :id as left, g.made_at, g.org_id, h.number,
                    string_agg(p.given, ', ' order by p.position) as names
                from registration.regrouping g
                join registration.household h on h.id in (g.from_household, g.to_household) and h.id <> :id
                join registration.former_member f on f.regrouping_id = g.id
                join registration.person p on p.id = f.person_id
                where g.from_household = :id or g.to_household = :id
                group by g.id, h.id
                """)
                .param("id", id.value())
                .query((rs, n) -> all.add(Happening.of(
                        rs.getObject("made_at", OffsetDateTime.class),
                        "happening.regrouped." + rs.getString("kind") + (rs.getBoolean("left") ? ".from" : ".to"),
                        rs.getInt("org_id"),
                        rs.getString("names"),
                        rs.getString("number"))))
                .list();
        return all;
    }
}
