package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.signal.FindSignals;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to supports: over all open programmes, at every state. Called as the system. */
@Service
@Profile("demo")
public class DemoSupports {

    /** Who signs as the second officer of a municipality. */
    public record Second(int municipality, UUID officer, String name) {}

    /** {@code h} spreads the states over the programmes, the same each time the country is made. */
    private static final String OF = """
            programme.programme p, lateral (select abs(hashtext(p.household_id::text)) % 120 as h) spread where p.state = 'open'
            """;

    private static final List<String> SUPPORTS = List.of(
            """
            insert into programme.support (programme_id, org_id, kind, domain, act, article, rule, amount_cents, pattern, starts_on, ends_on,
                review_on, state, bridge, created_by)
            select p.id, p.org_id, 'cash', 'money', 'LRV nutarimas Nr. 998', '', 'benefit.essentials', case n when 1 then 46600 when 2 then 69900
                else 93200 + greatest(n - 3, 0) * 11650 end, 'taper',
                p.opened_on, (p.opened_on + p.months * interval '1 month')::date - 1, (p.opened_on + interval '7 months')::date, 'granted',
                'Atlyginimas ir, jei reikia, socialinė pašalpa', :officer
            from (select household_id, count(*)::int as n from registration.published_person group by household_id) home,\s""" + OF + " and p.household_id = home.household_id and p.months >= 9",
            """
            insert into programme.support (programme_id, org_id, kind, domain, act, hours_weekly, pattern, starts_on, ends_on, review_on, state,
                bridge, created_by)
            select p.id, p.org_id, 'service', 'lithuanian', 'LRV nutarimas Nr. 998', 6, 'sprint', :today::date - 100,
                :today::date + 20 + h % 30, :today::date + 10, 'granted', case when h % 9 <> 0 then 'Pokalbių klubas bibliotekoje' end, :officer
            from\s""" + OF + " and h % 3 = 0",
            """
            insert into programme.support (programme_id, org_id, kind, domain, act, amount_cents, pattern, starts_on, ends_on, review_on,
                sheltered_until, state, bridge, created_by)
            select p.id, p.org_id, 'childcare', 'school', 'Socialinių paslaugų įstatymas', 12000, 'sheltered', :today::date - 60,
                :today::date + 240, :today::date + 120, :today::date + 200, 'granted', 'Vieta darželyje', :officer
            from\s""" + OF + " and h % 10 = 1",
            """
            insert into programme.support (programme_id, org_id, kind, domain, act, amount_cents, pattern, starts_on, ends_on, review_on, state,
                bridge, ended_on, ended_as, created_by)
            select p.id, p.org_id, 'transport', 'work', 'LRV nutarimas Nr. 998', 3000, 'bridge', :today::date - 120, :today::date - 20,
                :today::date - 60, 'ended', 'Darbdavio autobusas', :today::date - 15, 'reached', :officer
            from\s""" + OF + " and h % 12 = 2",
            """
            insert into programme.support (programme_id, org_id, kind, domain, act, hours_weekly, pattern, starts_on, ends_on, review_on, state,
                created_by)
            select p.id, p.org_id, 'escort', 'health', 'LRV nutarimas Nr. 998', 2, 'swap', :today::date - 150, :today::date - 4,
                :today::date - 30, 'granted', :officer
            from\s""" + OF + " and h % 20 = 5",
            """
            insert into programme.support (programme_id, org_id, kind, domain, act, hours_weekly, pattern, starts_on, ends_on, review_on, state,
                created_by)
            select p.id, p.org_id, 'mentor', 'belonging', 'LRV nutarimas Nr. 998', 2, 'swap', :today::date + 10, :today::date + 190,
                :today::date + 90, case when h % 30 = 4 and exists (select from programme.supervisor v where v.org_id = p.org_id
                    and v.officer_id is distinct from p.lead_officer) then 'refused' else 'proposed' end, :officer
            from\s""" + OF + " and h % 15 = 4");

    private static final String LOOKED = """
            update programme.appeal set state = 'looked_into', confirmed_on = filed_on + 1, looked_by = :third, looked_name = :name
            where org_id = :org and abs(hashtext(id::text)) % 5 > 1 and :third not in (proposed_by, second_by)
            """;

    private static final List<String> DECISIONS = List.of(
            """
            insert into programme.support_decision (support_id, programme_id, org_id, kind, amount_before_cents, hours_before, act, article, facts,
                reasons, language, state, proposed_by, proposed_name, proposed_on, hear_by, second_by, second_name, notified_on, takes_effect_on,
                appeal_by)
            select s.id, s.programme_id, s.org_id, case s.state when 'refused' then 'refuse' else 'grant' end, s.amount_cents, s.hours_weekly, s.act,
                s.article, 'Aptarta su šeima susitikime.', 'Parama reikalinga šiam tikslui pasiekti.', 'uk',
                case s.state when 'proposed' then 'proposed' else 'signed' end, coalesce(p.lead_officer, :officer), coalesce(p.lead_name, 'Tiltas'),
                least(s.starts_on, :today::date) - 20, least(s.starts_on, :today::date) - 13,
                case s.state when 'refused' then x.officer_id end, case s.state when 'refused' then x.officer_name end,
                case when s.state <> 'proposed' then least(s.starts_on, :today::date) - 10 end, s.starts_on,
                case when s.state <> 'proposed' then least(s.starts_on, :today::date) + 20 end
            from programme.support s join programme.programme p on p.id = s.programme_id
            left join lateral (select officer_id, officer_name from programme.supervisor v where v.org_id = s.org_id
                and v.officer_id is distinct from p.lead_officer limit 1) x on true
            """,
            """
            insert into programme.step_down (support_id, programme_id, org_id, position, trigger, on_date, notice_on, restorable_until, amount_cents,
                hours_weekly, created_by)
            select s.id, s.programme_id, s.org_id, n, 'on_date', d, d - 30, (d + interval '6 months')::date, s.amount_cents * (3 - n) / 4,
                s.hours_weekly * (3 - n) / 4, s.created_by
            from programme.support s, generate_series(0, 2) n, lateral (select (s.starts_on + (n + 1) * interval '3 months')::date as d) day
            where s.pattern = 'sprint' and d < s.ends_on
            """,
            """
            insert into programme.support_decision (support_id, programme_id, org_id, kind, ground, share_percent, amount_before_cents,
                amount_after_cents, act, article, facts, reasons, reasons_own, language, state, proposed_by, proposed_name, proposed_on, hear_by,
                heard_at, heard_words, heard_language, second_by, second_name, notified_on, takes_effect_on, appeal_by, restorable_until,
                restored_on, restored_by)
            select s.id, s.programme_id, s.org_id, 'lower', 'asked', 70, s.amount_cents, s.amount_cents * 70 / 100, s.act, s.article,
                'Šeima įsidarbino, atlyginimas gautas.', 'Šeima paprašė mažinti išmoką, nes atlyginimas jau padengia būtiniausias išlaidas.',
                'Родина попросила зменшити виплату, бо зарплата вже покриває найнеобхідніше.', 'uk', w.state, p.lead_officer, p.lead_name,
                w.told - 10, w.told - 3, case when w.state <> 'proposed' then (w.told - 5 + time '14:30') at time zone 'Europe/Vilnius' end,
                case when w.state <> 'proposed' then 'Так, я згодна, але боюся, що влітку годин буде менше.' end,
                case when w.state <> 'proposed' then 'uk' end,
                case when w.state in ('signed', 'restored') then v.officer_id end, case when w.state in ('signed', 'restored') then v.officer_name end,
                case when w.state in ('signed', 'restored') then w.told end, w.told + 35, case when w.state in ('signed', 'restored') then w.told + 31 end,
                case when w.state in ('signed', 'restored') then w.told + 215 end, case w.state when 'restored' then :today::date - 1 end,
                case w.state when 'restored' then p.lead_officer end
            from programme.support s join programme.programme p on p.id = s.programme_id
            join lateral (select officer_id, officer_name from programme.supervisor v where v.org_id = s.org_id
                and v.officer_id is distinct from p.lead_officer limit 1) v on true,
            lateral (select abs(hashtext(p.household_id::text)) % 120 as h) spread,
            lateral (select case when h < 3 then 'proposed' when h < 5 then 'heard' when h < 18 then 'signed' else 'restored' end as state,
                case when h < 10 then :today::date - 2 else :today::date - 50 end as told) w
            where s.rule is not null and p.lead_officer is not null and h < 20 and p.household_id <> :own
            """,
            """
            insert into programme.appeal (decision_id, programme_id, org_id, words, language, said_by, filed_on, filed_by, proposed_by, second_by,
                confirm_by, answer_by, told_how, told_by, taken_name)
            select d.id, d.programme_id, d.org_id, 'Мені зменшили години, і на оренду не вистачить. Прошу ще раз подивитися.', 'uk',
                case when t.how is null then 'person' else 'office' end, d.notified_on + 1, :officer, d.proposed_by, d.second_by,
                d.notified_on + 5, d.notified_on + 31, t.how, case when t.how is not null then t.who end,
                case when t.how is not null then coalesce(p.lead_name, 'Tiltas') end
            from programme.support_decision d join programme.programme p on p.id = d.programme_id,
            lateral (select abs(hashtext(p.household_id::text)) % 120 as h) spread,
            lateral (select case h % 12 when 1 then 'came' when 5 then 'phoned' when 11 then 'wrote' end as how,
                (select y.given || ' ' || y.surname from registration.published_person y where y.household_id = p.household_id
                    order by y.position limit 1) as who) t
            where d.state = 'signed' and d.kind = 'lower' and h % 3 <> 0
            """,
            "update programme.appeal set state = 'confirmed', confirmed_on = filed_on + 1 where abs(hashtext(id::text)) % 5 = 1");

    private static final List<String> ANSWERED = List.of("""
            update programme.appeal set state = 'answered', outcome = case when abs(hashtext(id::text)) % 2 = 0 then 'upheld' else 'dismissed' end,
                answer_words = 'Peržiūrėjome šeimos biudžetą kartu su ja.', answer_own = 'Ми разом переглянули бюджет родини.', answered_on = filed_on + 9
            where state = 'looked_into' and abs(hashtext(id::text)) % 5 > 2
            """, """
            update programme.appeal set state = case when outcome = 'upheld' then 'accepted' else 'taken_further' end, settled_on = answered_on + 2
            where state = 'answered' and abs(hashtext(id::text)) % 5 = 4
            """, """
            update programme.appeal set state = 'closed', lesson = 'Prieš siūlydami mažinti klausiame apie vasaros mėnesius.', closed_on = settled_on + 3
            where state = 'accepted' and abs(hashtext(id::text)) % 3 = 0
            """);

    private static final List<String> LIFE = List.of("""
            insert into programme.income (programme_id, org_id, month, earned_cents, integration_cents, social_cents, side, entered_by)
            select p.id, p.org_id, (date_trunc('month', :today::date) - n * interval '1 month')::date, greatest(0, 40000 + h * 300 - n * 9000),
                46600, case when h % 5 = 0 then 9000 else 0 end, case when h % 3 = 0 then 'person' else 'office' end, :officer
            from generate_series(1, 5) n,\s""" + OF + " and h % 2 = 0", """
            insert into programme.shortage (programme_id, org_id, what, told_on, told_by)
            select d.programme_id, d.org_id, 'rent', :today, :officer from programme.support_decision d
            where d.kind = 'lower' and d.state = 'signed' and d.takes_effect_on <= :today
            """);

    private static final String ANSWERS = """
            insert into programme.signal_answer (signal_id, programme_id, org_id, side, answer, words, language, answered_on, answered_by, answered_name)
            select s.id, s.programme_id, s.org_id, 'office', 'not_now', 'Aptarsime kitame susitikime, kai bus egzamino rezultatas.', 'lt', :today,
                p.lead_officer, p.lead_name
            from programme.signal s join programme.programme p on p.id = s.programme_id
            where p.lead_officer is not null and abs(hashtext(p.household_id::text)) % 4 = 0
            """;

    private final JdbcClient db;
    private final FindSignals findSignals;

    DemoSupports(JdbcClient db, FindSignals findSignals) {
        this.db = db;
        this.findSignals = findSignals;
    }

    /** @param thirds who look into appeals; own: the newcomer's household, in which nothing is lowered yet */
    @Transactional(propagation = Propagation.MANDATORY)
    public void load(LocalDate today, Collection<Second> seconds, Collection<Second> thirds, UUID own) {
        seconds.forEach(second -> db.sql("""
                        insert into programme.supervisor (org_id, officer_id, officer_name, since, appointed_by)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        second.municipality(),
                        second.officer(),
                        second.name(),
                        today.minusYears(1),
                        Officer.SYSTEM.id())
                .update());
        List.of(SUPPORTS, DECISIONS).forEach(part -> all(part, today, own));
        thirds.forEach(third -> db.sql(LOOKED)
                .param("third", third.officer())
                .param("name", third.name())
                .param("org", third.municipality())
                .update());
        List.of(ANSWERED, LIFE).forEach(part -> all(part, today, own));
        findSignals.find();
        db.sql(ANSWERS).param("today", today).update();
    }

    private void all(List<String> part, LocalDate today, UUID own) {
        part.forEach(sql -> db.sql(sql)
                .param("today", today)
                .param("officer", Officer.SYSTEM.id())
                .param("own", own)
                .update());
    }
}
