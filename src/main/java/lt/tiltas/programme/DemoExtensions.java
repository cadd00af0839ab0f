package lt.tiltas.programme;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to programmes that go on after a year: in every municipality with a supervisor and enough of them. Called as the system. */
@Service
@Profile("demo")
public class DemoExtensions {

    /** Of the supervisor's own programmes the first two, of the others' the first four; whoever proposed to refuse is never who signs it. */
    private static final String ASKED = """
            insert into programme.extension (programme_id, org_id, words, words_language, side, asked_by, asked_on, decide_by, state, months, reasons,
                decided_by, decided_name, decided_on, second_by, second_name)
            select p.id, p.org_id, case when w.side = 'office' then 'Šeima per metus du kartus kraustėsi; kalbos kursas baigsis tik pavasarį.'
                    when p.language = 'ru' then 'Я ещё учусь на курсах и после операции не могу искать работу до весны.'
                    else 'Я ще вчуся на курсах і після операції не можу шукати роботу до весни.' end,
                case when w.side = 'office' then 'lt' else p.language end, w.side, p.lead_officer, cast(:today as date) - w.asked,
                cast(:today as date) - w.asked + law.published_number('programme.extension-decide', cast(:today as date))::int, w.state, w.months,
                case when w.state in ('to_refuse', 'refused') then
                    'Abu suaugusieji dirba, kalbos egzaminas išlaikytas; likusiems klausimams užtenka savivaldybės paslaugų.' end,
                case when w.decided is not null then p.lead_officer end, case when w.decided is not null then p.lead_name end,
                cast(:today as date) - w.decided, case w.state when 'refused' then p.officer_id end,
                case w.state when 'refused' then p.officer_name end
            from (select r.*, v.officer_id, v.officer_name, v.officer_id = r.lead_officer as hers,
                    coalesce((select m.language from programme.meeting m where m.programme_id = r.id order by m.at limit 1), 'uk') as language,
                    row_number() over (partition by r.org_id, v.officer_id = r.lead_officer order by r.opened_on, r.household_id) as n
                from programme.programme r
                join lateral (select officer_id, officer_name from programme.supervisor v where v.org_id = r.org_id limit 1) v on true
                where r.state = 'open' and r.months = 12 and r.lead_officer is not null
                    and r.opened_on between (cast(:today as date) - interval '11 months')::date + 1 and (cast(:today as date) - interval '8 months')::date
                    and not exists (select from programme.closure c where c.programme_id = r.id)
                    and not exists (select from programme.relocation l where l.programme_id = r.id)) p
            join (values (true, 1, 'asked', 'person', 6, null, null), (true, 2, 'granted', 'person', 44, 20, 18),
                (false, 1, 'refused', 'person', 50, 25, null), (false, 2, 'to_refuse', 'person', 15, 3, null),
                (false, 3, 'asked', 'office', 9, null, null), (false, 4, 'granted', 'office', 38, 12, 24))
                as w (hers, n, state, side, asked, decided, months) on w.hers = p.hers and w.n = p.n
            """;

    private static final String LONGER = """
            update programme.programme p set months = e.months, version = p.version + 1 from programme.extension e
            where e.programme_id = p.id and e.state = 'granted'
            """;

    private final JdbcClient db;

    DemoExtensions(JdbcClient db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void load(LocalDate today) {
        db.sql(ASKED).param("today", today).update();
        db.sql(LONGER).update();
    }
}
