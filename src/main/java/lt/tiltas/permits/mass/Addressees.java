package lt.tiltas.permits.mass;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.MassLetterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who of a group has no letter yet, as far as the officer may see them, and the letters to them. Each step is one statement over all of them.
 * Whose letter is a child's goes to the adult who filed for the child, one for all of them.
 */
@Repository
public class Addressees {

    /**
     * @param own how many read it on a page of their own
     * @param printed how many get it on paper
     * @param phoned how many of the printed left a telephone number
     */
    public record Share(String language, long own, long printed, long phoned) {

        public long all() {
            return own + printed;
        }
    }

    private static final String ADDRESSED = """
            a.id as application_id, a.household_id, p.person_id, p.id as permit_id,
            case when h.language in ('lt', 'en', 'uk', 'ru') then h.language else 'lt' end as language,
            case when w.born_on > :adult and f.id is not null then a.filed_by else p.person_id end as addressee_id
            """;

    private static final String JOINED = """
            join permits.application a on a.id = p.application_id and a.org_id = :org
            join registration.published_household h on h.id = a.household_id and h.registered_at is not null and h.left_on is null
            left join registration.published_person f on w.born_on > :adult and f.id = a.filed_by and f.household_id = w.household_id
            """;

    private static final String LASTING = """
            lasting as materialized (select * from permits.lasting((select array_agg(permit_id) from fresh))),
            """;

    private static final String OWN = """
            , own_page as materialized (
                select addressee_id from access.published_own_pages((select array_agg(addressee_id) from reached)) as addressee_id),
            told as (select r.*, o.addressee_id is not null as own from reached r left join own_page o using (addressee_id))
            """;

    /** The costly questions, until when each permit holds and by which act, are asked last, of those who have no letter yet, and of all of them at once. */
    private static final String PROLONGED =
            "with member as materialized (select " + ADDRESSED + """
            from permits.permit p join registration.published_person w on w.id = p.person_id and w.surviving_id = w.id
            """ + JOINED + """
            where p.ground = :ground and p.replaced_on is null and p.withdrawn_on is null and lower(p.valid) <= :validOn
                and upper(p.valid) <= :until),
            fresh as materialized (select * from member m
                where not exists (select from permits.letter l where l.mass_id = :mass and l.addressee_id = m.addressee_id)),
            """ + LASTING + """
            reached as materialized (
                select distinct on (addressee_id) application_id, household_id, person_id, addressee_id, language, null::date as opens_on, null::date as closes_on
                from fresh join lasting using (permit_id) where by_act = :of
                order by addressee_id, person_id <> addressee_id, person_id)
            """ + OWN;

    /** One letter to a household. Who holds longer meanwhile, or has applied, is not told to come. */
    private static final String WINDOW =
            "with member as materialized (select " + ADDRESSED + """
            , w.born_on > :adult as child, w.position, v.opens_on, v.closes_on
            from permits.campaign_window v
            join registration.published_person w on w.household_id = v.household_id and w.surviving_id = w.id
            join permits.permit p on p.person_id = w.id and p.ground = :ground and p.replaced_on is null and p.withdrawn_on is null
            """ + JOINED + """
            where v.campaign_id = :of and v.number = coalesce(cast(:window as int), v.number) and v.invited_on is not null),
            fresh as materialized (select * from member m
                where not exists (select from permits.letter l where l.mass_id = :mass and l.household_id = m.household_id)
                    and not exists (select from permits.application o where o.household_id = m.household_id and o.decided_on is null)),
            """ + LASTING + """
            reached as materialized (
                select distinct on (household_id) application_id, household_id, person_id, addressee_id, language, opens_on, closes_on
                from fresh join lasting using (permit_id) where until_on = :until
                order by household_id, child, position, person_id)
            """ + OWN;

    private static final String WRITE = """
            select permits.write_many(:mass, array_agg(application_id), array_agg(addressee_id), array_agg(language), array_agg(own),
                array_agg(opens_on), array_agg(closes_on), :act, :until, :size, :today)
            from told
            """;

    private final JdbcClient db;
    private final Rules rules;

    Addressees(JdbcClient db, Rules rules) {
        this.db = db;
        this.rules = rules;
    }

    /** @param mass whose letters they may have; null when nothing has been proposed yet */
    List<Share> shares(Group group, @Nullable MassLetterId mass, LocalDate today, Officer officer) {
        return atOnce(
                () -> with(group, """
                select r.language, count(*) filter (where own) as own, count(*) filter (where not own) as printed,
                    count(*) filter (where not own and p.by_phone) as phoned
                from told r left join registration.published_reach p on p.household_id = r.household_id
                group by r.language order by count(*) desc, r.language
                """, mass, today, officer).query(Share.class).list());
    }

    /** How many letters are new. What lies on an own page is sent with it; the others wait in their bundles. */
    int write(MassLetter mass, LocalDate today, Officer officer) {
        return atOnce(() -> with(mass.group(), WRITE, mass.id(), today, officer)
                .param("size", rules.number("permit.letters-in-a-batch", today).intValue())
                .param("today", today)
                .query(Integer.class)
                .single());
    }

    /** Under policies the planner takes tens of thousands of rows for a handful and would walk them one by one: here it does not. */
    private <T> T atOnce(Supplier<T> statement) {
        db.sql("set local enable_nestloop = off").update();
        T done = statement.get();
        db.sql("set local enable_nestloop = on").update();
        return done;
    }

    private JdbcClient.StatementSpec with(
            Group group, String then, @Nullable MassLetterId mass, LocalDate today, Officer officer) {
        return db.sql((group.isProlonged() ? PROLONGED : WINDOW) + then)
                .param("of", group.key().of())
                .param("window", group.key().window(), Types.INTEGER)
                .param("ground", group.ground())
                .param("until", group.until())
                .param("validOn", group.means().validOn(), Types.DATE)
                .param("act", group.means().act(), Types.VARCHAR)
                .param("adult", today.minusYears(rules.years("registration.adult-age", today)))
                .param("mass", mass == null ? null : mass.value(), Types.OTHER)
                .param("org", officer.organisation().value());
    }
}
