package lt.tiltas.registration.guardian;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.law.Rules;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.Typed;
import lt.tiltas.web.Happening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Flags and guardianships; who may see which is decided by row-level security. */
@Repository
public class Guardianships {

    private static final String FLAGS = """
            select u.person_id as person, p.household_id as household, p.number, p.given || ' ' || p.surname as name, p.born_on,
                u.noticed_on, u.answer, registration.accompanied(u.person_id, :today, :adults) as accompanied
            from registration.unaccompanied u join registration.published_person p on p.id = u.person_id
            where p.state = 'registered' and p.born_on > :adults and\s""";

    private final JdbcClient db;
    private final Rules rules;
    private final Clock clock;

    Guardianships(JdbcClient db, Rules rules, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Who was born after this day is a child. */
    LocalDate adultsBornBy() {
        return today().minusYears(rules.years(NoticeMinors.ADULT_AGE, today()));
    }

    /** Those the officer has a part in that are open, oldest first: indexes unaccompanied_by_holder and _by_office. */
    List<Flag> open(Officer officer) {
        return flags(
                        "(u.org_id = :id or u.holder_org = :id or u.person_id in (select registration.shared_people())) order by u.noticed_on, p.surname",
                        officer.organisation().value())
                .stream()
                .filter(Flag::isOpen)
                .toList();
    }

    Optional<Flag> flag(PersonId person) {
        return flags("u.person_id = :id", person.value()).stream().findFirst();
    }

    /** Of a household's children, for its page. */
    public List<Flag> in(HouseholdId household) {
        return flags("p.household_id = :id", household.value());
    }

    private List<Flag> flags(String which, Object id) {
        return db.sql(FLAGS + which)
                .param("id", id)
                .param("today", today())
                .param("adults", adultsBornBy())
                .query(Flag.class)
                .list();
    }

    List<Guardianship> of(PersonId person) {
        return db.sql("""
                select g.*, coalesce(g.guardian_name, p.given || ' ' || p.surname, '') as shown
                from registration.guardianship g left join registration.published_person p on p.id = g.guardian_id
                where g.person_id = :person order by g.ended_at nulls first, g.from_on desc
                """)
                .param("person", person.value())
                .query(Guardianships::guardianship)
                .list();
    }

    /** Whose guardianship it is, while it stands. */
    Optional<PersonId> standing(GuardianshipId id) {
        return db.sql("select person_id as value from registration.guardianship where id = :id")
                .param("id", id.value())
                .query(PersonId.class)
                .optional();
    }

    /** The same sent twice is one. */
    void add(GuardianshipId id, PersonId child, GuardianForm form, Officer officer) {
        db.sql("""
                insert into registration.guardianship
                    (id, person_id, kind, guardian_id, guardian_name, guardian_contact, basis, from_on, until_on, org_id, made_by)
                values (:id, :child, :kind, :guardian::uuid, :name, :contact, :basis, :from, :until::date, :org, :officer)
                on conflict (id) do nothing
                """)
                .param("id", id.value())
                .param("child", child.value())
                .param("kind", form.kind())
                .param("guardian", form.guardian())
                .param("name", form.guardian() == null ? form.name() : null)
                .param("contact", Typed.orNull(form.contact()))
                .param("basis", form.basis())
                .param("from", form.days().from().date())
                .param("until", form.days().until().date())
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .update();
    }

    void end(GuardianshipId id, String why, Officer officer) {
        db.sql("""
                update registration.guardianship set ended_at = clock_timestamp(), ended_by = :officer, ended_why = :why
                where id = :id and ended_at is null
                """)
                .param("id", id.value())
                .param("officer", officer.id())
                .param("why", why)
                .update();
    }

    /** @return whether it was this officer's to answer */
    boolean answer(PersonId child, String answer, Officer officer) {
        return db.sql("""
                update registration.unaccompanied set answer = :answer, answered_at = clock_timestamp(), answered_by = :officer
                where person_id = :child
                """)
                        .param("answer", answer)
                        .param("officer", officer.id())
                        .param("child", child.value())
                        .update()
                > 0;
    }

    /** The Agency receives children who came alone: it sees the household until the child is of age. */
    void tellAgency(Flag flag, Officer officer) {
        if (officer.organisation().equals(OrganisationId.AGENCY)) {
            return;
        }
        db.sql("""
                insert into registration.share (household_id, org_id, purpose, from_org, until, made_by)
                values (:household, :agency, 'unaccompanied_minor', :from, :until, :officer)
                on conflict (household_id, org_id, purpose) do nothing
                """)
                .param("household", flag.household())
                .param("agency", OrganisationId.AGENCY.value())
                .param("from", officer.organisation().value())
                .param("until", flag.bornOn().plusYears(rules.years(NoticeMinors.ADULT_AGE, today())))
                .param("officer", officer.id())
                .update();
    }

    /** For the household's timeline: who answers for its children, as far as the officer may know. */
    public List<Happening> happenings(HouseholdId household) {
        List<Happening> all = new ArrayList<>();
        db.sql("""
                select g.kind, g.made_at, g.org_id, g.ended_at, g.ended_why,
                    case when g.ended_by = g.made_by then g.org_id else c.holder_org end as ended_org,
                    c.given as child, coalesce(g.guardian_name, a.given || ' ' || a.surname, '') as guardian
                from registration.guardianship g join registration.person c on c.id = g.person_id
                left join registration.published_person a on a.id = g.guardian_id
                where c.household_id = :household
                """)
                .param("household", household.value())
                .query((rs, n) -> {
                    String child = rs.getString("child");
                    String guardian = rs.getString("guardian");
                    all.add(Happening.of(
                            rs.getObject("made_at", OffsetDateTime.class),
                            "happening.guardian." + rs.getString("kind"),
                            rs.getInt("org_id"),
                            child,
                            guardian));
                    OffsetDateTime ended = rs.getObject("ended_at", OffsetDateTime.class);
                    return ended == null
                            || all.add(Happening.of(
                                    ended,
                                    "happening.guardian-ended." + rs.getString("ended_why"),
                                    rs.getInt("ended_org"),
                                    child,
                                    guardian));
                })
                .list();
        return all;
    }

    private static Guardianship guardianship(ResultSet rs, int n) throws SQLException {
        return new Guardianship(
                new GuardianshipId(rs.getObject("id", UUID.class)),
                rs.getString("kind"),
                rs.getObject("guardian_id", UUID.class),
                rs.getString("shown"),
                rs.getString("guardian_contact"),
                rs.getString("basis"),
                rs.getObject("from_on", LocalDate.class),
                rs.getObject("until_on", LocalDate.class),
                rs.getString("ended_why"));
    }
}
