package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to assessments and plans: of each open programme as far as its people have come, in bulk, as the system's actor. */
@Service
@Profile("demo")
public class DemoAgreements {

    /** @param stage started, talked, corrected, confirmed, approved, draft, shared, declined, agreed or active */
    public record Reached(UUID household, UUID person, String name, Words strength, String stage) {}

    private static final List<String> WAY = List.of(
            "started",
            "talked",
            "corrected",
            "confirmed",
            "approved",
            "draft",
            "shared",
            "declined",
            "agreed",
            "active");

    private static final String ASSESSMENT = """
            insert into programme.assessment (id, programme_id, org_id, person_id, kind, language, interpreter, place, due_on, created_at, created_by)
            select ?, p.id, p.org_id, ?, 'first', ?, 'Ona Vertėjaitė', 'Savivaldybė', p.opened_on + 14,
                (p.opened_on + 3 + time '10:20') at time zone 'Europe/Vilnius', p.lead_officer
            from programme.programme p where p.household_id = ? and p.state = 'open' and p.lead_officer is not null
            """;
    private static final String STRENGTH = """
            insert into programme.strength (id, assessment_id, org_id, person_id, words, words_language, translation_lt, created_by)
            select gen_random_uuid(), a.id, a.org_id, a.person_id, ?, ?, ?, a.created_by from programme.assessment a where a.id = ?
            """;
    private static final String RATING = """
            insert into programme.domain_rating (assessment_id, org_id, person_id, domain, by_person, by_worker, reason)
            select a.id, a.org_id, a.person_id, d.code, 1 + abs(hashtext(a.id::text || d.code || 'p')) % 5, w.level,
                case when w.level <= 2 and not exists (select from programme.goal g where g.programme_id = a.programme_id and g.domain = d.code
                    and g.state in ('wish', 'active') and (g.person_id is null or g.person_id = a.person_id)) then d.why end
            from programme.assessment a, (values
                ('home', 'Būsto ieškosime kartu, kai bus aišku, kur dirbsite.'),
                ('money', 'Kol gaunate išmoką, pinigų užtenka; grįšime prie to septintą mėnesį.'),
                ('work', 'Pirmiausia baikite kalbos kursą, tada darbo ieškosime kartu.'),
                ('skills', 'Diplomas dar pakeliui iš namų; kai gausite, paduosime pripažinti.'),
                ('lithuanian', 'Vieta kurse Jums palaikyta, jis prasidės rudenį.'),
                ('school', 'Mokykla jau rasta, kito tikslo dabar nereikia.'),
                ('health', 'Jumis jau rūpinasi šeimos gydytojas.'),
                ('safety', 'Norėjote apie tai kalbėti vėliau; paklausime per kitą pokalbį.'),
                ('papers', 'Prašymas jau paduotas, laukiame atsakymo.'),
                ('digital', 'Telefone viską randate; jei prireiks, rasime kursą.'),
                ('belonging', 'Pirmiausia norite įsikurti, paskui ieškosime bendraminčių.'),
                ('reserve', 'Skolų nėra, o taupyti pradėsite radę darbą.')) d (code, why), lateral (select 1 + abs(hashtext(a.id::text || d.code)) % 5 as level) w
            where a.id = ?
            """;
    /** Some had said on the phone how they see it, before the talk; of some parts they wrote that these are not about them. */
    private static final String OWN_RATING = """
            insert into programme.own_rating (assessment_id, org_id, person_id, domain, level, said_at)
            select a.id, a.org_id, a.person_id, r.domain, case when o.h % 9 <> 0 then least(5, greatest(1, r.by_person + o.h % 3 - 1)) end,
                a.created_at + interval '2 days'
            from programme.assessment a join programme.domain_rating r on r.assessment_id = a.id,
                lateral (select abs(hashtext(a.person_id::text || r.domain)) as h) o
            where a.kind = 'first' and (abs(hashtext(a.person_id::text)) % 3 = 0 or a.person_id = any(?::uuid[])) and o.h % 12 < 10
            """;

    private static final String TALK =
            "update programme.assessment set state = 'talked', talked_on = (created_at::date + 6) where id = ?";
    private static final String CORRECT =
            "update programme.assessment set state = 'corrected', correction = 'Я ще вмію шити.' where id = ?";
    private static final String CONFIRM = """
            update programme.assessment set state = 'confirmed', confirmed_at = created_at + interval '7 days', confirmed_how = 'page' where id = ?
            """;
    private static final String APPROVE = """
            update programme.assessment a set state = 'approved', approved_on = a.talked_on + 2, approved_by = p.lead_officer, approved_name = p.lead_name
            from programme.programme p where p.id = a.programme_id and a.id = ?
            """;
    private static final String PLAN = """
            insert into programme.plan (id, programme_id, org_id, person_id, language, created_by)
            select ?, a.programme_id, a.org_id, a.person_id, a.language, a.created_by from programme.assessment a where a.id = ?
            """;
    private static final String VERSION = """
            insert into programme.plan_version (id, plan_id, org_id, person_id, no, content, created_at, created_by)
            select l.id, l.id, l.org_id, l.person_id, 1, jsonb_build_object('goals', coalesce((
                select jsonb_agg(jsonb_build_object('id', g.id, 'domain', g.domain, 'state', g.state, 'dueOn', g.due_on,
                    'family', g.person_id is null,
                    'words', jsonb_build_object('own', g.words, 'language', g.words_language, 'lt', g.translation_lt),
                    'steps', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'state', s.state, 'dueOn', s.due_on,
                            'owner', jsonb_build_object('kind', s.owner, 'name', s.owner_name), 'level', s.doing_level,
                            'origin', coalesce(s.origin, case s.proposed_by when 'person' then 'own' else 'agreed' end),
                            'requiredBy', s.required_by,
                            'words', jsonb_build_object('own', s.words, 'language', s.words_language, 'lt', s.translation_lt))
                        order by s.done_on nulls last, s.due_on nulls last, s.created_at)
                        from programme.step s where s.goal_id = g.id and s.state not in ('idea', 'dropped')), '[]'))
                    order by g.position, g.created_at)
                from programme.goal g where g.programme_id = l.programme_id and g.state in ('wish', 'active', 'reached')
                    and (g.person_id is null or g.person_id = l.person_id)), '[]'))::text, p.opened_on + 20, l.created_by
            from programme.plan l join programme.programme p on p.id = l.programme_id where l.id = ?
            """;
    private static final String SHARE =
            "update programme.plan_version set state = 'shared', shared_at = created_at + interval '2 days' where id = ?";
    private static final String DECLINE =
            "update programme.plan_version set state = 'declined', declined_at = shared_at + interval '3 days' where id = ?";
    private static final String SIGN = """
            insert into programme.signature (id, version_id, org_id, person_id, side, name, kind, understood, content_hash, signed_at, signed_by)
            select gen_random_uuid(), v.id, v.org_id, v.person_id, side.code, case side.code when 'worker' then coalesce(p.lead_name, 'Tiltas') else ? end,
                case side.code when 'worker' then 'device' else 'phone' end, 'own_language', v.content_hash, v.shared_at + interval '5 days', v.created_by
            from programme.plan_version v join programme.plan l on l.id = v.plan_id join programme.programme p on p.id = l.programme_id,
                (select ?::text as code) side where v.id = ?
            """;
    private static final String AGREE = "update programme.plan_version set state = 'agreed' where id = ?";
    private static final String ACTIVATE = """
            update programme.plan_version v set state = 'active', approved_on = p.opened_on + 28, approved_by = p.lead_officer,
                approved_name = p.lead_name, valid_from = p.opened_on + 28, valid_until = (p.opened_on + make_interval(months => p.months))::date + 28
            from programme.plan l join programme.programme p on p.id = l.programme_id where l.id = v.plan_id and v.id = ?
            """;
    private static final String LEVELS = """
            update programme.step set doing_level = abs(hashtext(id::text)) % 4,
                origin = case abs(hashtext(words)) % 9 when 0 then 'own' else 'agreed' end where state in ('doing', 'done')
            """;
    private static final String NEAR = """
            insert into programme.goal_rating (id, goal_id, org_id, near, said, rated_at, created_by)
            select gen_random_uuid(), g.id, g.org_id, n.near, 'talk', n.at, g.created_by from programme.goal g,
                lateral (values (g.created_at, 1 + abs(hashtext(g.id::text)) % 4),
                    (g.created_at + interval '40 days', 3 + abs(hashtext(g.id::text)) % 6)) n (at, near)
            where g.state in ('active', 'reached') and n.at < ?::date
            """;

    private final JdbcTemplate db;

    DemoAgreements(JdbcTemplate db) {
        this.db = db;
    }

    /**
     * Of people whose programme is open and led; statements in batches, whatever their number.
     *
     * @param owners who have an account of their own
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Collection<Reached> people, Collection<UUID> owners, LocalDate today) {
        db.update(LEVELS);
        db.update(NEAR, today);
        List<Object[]> ids = new ArrayList<>();
        List<Reached> all = List.copyOf(people);
        all.forEach(one -> ids.add(new Object[] {UUID.randomUUID()}));
        assess(all, ids, owners.toArray(UUID[]::new));
        plan(all, ids);
    }

    private void assess(List<Reached> all, List<Object[]> ids, UUID[] owners) {
        List<Object[]> assessments = new ArrayList<>();
        List<Object[]> strengths = new ArrayList<>();
        for (int n = 0; n < all.size(); n++) {
            Reached one = all.get(n);
            Object id = ids.get(n)[0];
            assessments.add(new Object[] {id, one.person(), one.strength().language(), one.household()});
            Words strength = one.strength();
            strengths.add(new Object[] {strength.own(), strength.language(), strength.lt(), id});
        }
        db.batchUpdate(ASSESSMENT, assessments);
        db.batchUpdate(STRENGTH, strengths);
        db.batchUpdate(RATING, ids);
        db.update(OWN_RATING, (Object) owners);
        db.batchUpdate(TALK, from("talked", all, ids));
        db.batchUpdate(CORRECT, at("corrected", all, ids));
        db.batchUpdate(CONFIRM, from("confirmed", all, ids));
        db.batchUpdate(APPROVE, from("approved", all, ids));
    }

    private void plan(List<Reached> all, List<Object[]> ids) {
        List<Object[]> plans = from("draft", all, ids).stream()
                .map(id -> new Object[] {id[0], id[0]})
                .toList();
        db.batchUpdate(PLAN, plans);
        db.batchUpdate(VERSION, from("draft", all, ids));
        db.batchUpdate(SHARE, from("shared", all, ids));
        db.batchUpdate(DECLINE, at("declined", all, ids));
        db.batchUpdate(SIGN, signed("person", all, ids, "agreed"));
        db.batchUpdate(AGREE, from("agreed", all, ids));
        db.batchUpdate(SIGN, signed("worker", all, ids, "active"));
        db.batchUpdate(ACTIVATE, from("active", all, ids));
    }

    private static List<Object[]> signed(String side, List<Reached> all, List<Object[]> ids, String stage) {
        List<Object[]> rows = new ArrayList<>();
        for (int n = 0; n < all.size(); n++) {
            if (WAY.indexOf(all.get(n).stage()) >= WAY.indexOf(stage)) {
                rows.add(new Object[] {all.get(n).name(), side, ids.get(n)[0]});
            }
        }
        return rows;
    }

    private static List<Object[]> from(String stage, List<Reached> all, List<Object[]> ids) {
        return pick(all, ids, WAY.indexOf(stage), WAY.size());
    }

    private static List<Object[]> at(String stage, List<Reached> all, List<Object[]> ids) {
        return pick(all, ids, WAY.indexOf(stage), WAY.indexOf(stage) + 1);
    }

    private static List<Object[]> pick(List<Reached> all, List<Object[]> ids, int least, int before) {
        List<Object[]> picked = new ArrayList<>();
        for (int n = 0; n < all.size(); n++) {
            int stage = WAY.indexOf(all.get(n).stage());
            if (stage >= least && stage < before) {
                picked.add(ids.get(n));
            }
        }
        return picked;
    }
}
