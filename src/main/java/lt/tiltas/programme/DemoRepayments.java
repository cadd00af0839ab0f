package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to months that were paid otherwise than the rules give, and to what is taken back. Called as the system. */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
public class DemoRepayments {

    /**
     * @param first day of the month that is paid
     * @param own the household of the demo's newcomer: what is taken back there was told today
     */
    public record Month(int municipality, LocalDate first, LocalDate today, UUID own) {}

    /** A child of two families was elsewhere for a while; that it came back nobody had told. */
    private static final String AWAY = """
            update programme.contract_member set counts_until = cast(:first as date) - 40 where id in (
                select distinct on (k.signed_on, k.id) m.id
                from programme.contract_member m join programme.integration_contract k on k.id = m.contract_id
                where k.org_id = :org and k.ended_on is null and k.household_id <> :own and m.child and m.schooling <> 'pre-school'
                    and k.signed_on < cast(:first as date) - 60 and m.counts_from = k.signed_on and m.counts_until is null
                    and (select count(*) from programme.contract_member o where o.contract_id = k.id) >= 3
                order by k.signed_on, k.id, m.id limit 2)
            """;

    private static final List<String> FOUND_OUT = List.of("""
            insert into programme.contract_member (contract_id, org_id, household_id, person_id, child, schooling, counts_from, made_by)
            select contract_id, org_id, household_id, person_id, child, schooling, cast(:first as date) - 9, made_by
            from programme.contract_member where org_id = :org and counts_until = cast(:first as date) - 40
            """, """
            insert into programme.other_support (contract_id, org_id, household_id, kind, from_on, until_on, named, made_by)
            select k.id, k.org_id, k.household_id, 'pre-school', cast(:first as date), (cast(:first as date) + interval '1 month')::date - 1,
                'Savivaldybės darželio mokesčio kompensacija', p.lead_officer
            from programme.payment y join programme.programme p on p.id = y.programme_id
            join programme.integration_contract k on k.programme_id = p.id and k.ended_on is null
            where y.org_id = :org and y.kind = 'pre-school' and y.for_month = :first and y.state = 'paid' and p.lead_officer is not null
            order by p.household_id <> :own, p.opened_on, p.id limit 5
            """);

    /** One of which the family knows, one that has an objection to be answered, one that waits for the second officer; the others are yet to be talked about. */
    private static final String TAKEN_BACK = """
            insert into programme.repayment (programme_id, org_id, household_id, cents, part_cents, reasons, reasons_own, proposed_by, proposed_name,
                proposed_on, state, second_by, second_name, agreed_on, starts_on, objected_on, objection, objection_language)
            select o.programme_id, :org, o.household_id, o.cents, div(o.cents + 3, 4),
                'Už šį mėnesį darželio mokestį šeimai jau buvo kompensavusi savivaldybė, todėl iš integracijos lėšų sumokėta antrą kartą.',
                'За цей місяць плату за садок родині вже компенсував муніципалітет, тому з коштів інтеграції її сплачено вдруге.',
                w.id, w.name, :today, o.state, case when o.state <> 'proposed' then v.officer_id end,
                case when o.state <> 'proposed' then v.officer_name end, case when o.state <> 'proposed' then cast(:today as date) end,
                case when o.state <> 'proposed' then date_trunc('month', cast(:today as date) + 30 + interval '1 month' - interval '1 day')::date end,
                case o.state when 'objected' then cast(:today as date) end,
                case o.state when 'objected' then 'Я повідомила про компенсацію ще у вересні. Прошу не утримувати гроші взимку, коли платимо за опалення.' end,
                case o.state when 'objected' then 'uk' end
            from (select s.household_id, k.programme_id, sum(y.cents) as cents,
                    case row_number() over (order by s.household_id <> :own, p.opened_on, p.id) when 1 then 'running' when 2 then 'objected'
                        when 3 then 'proposed' end as state
                from programme.other_support s join programme.integration_contract k on k.id = s.contract_id
                join programme.programme p on p.id = k.programme_id
                join programme.payment y on y.programme_id = p.id and y.kind = s.kind and y.for_month = :first and y.state = 'paid'
                where s.org_id = :org and s.kind = 'pre-school' and s.from_on = :first group by s.household_id, k.programme_id, p.opened_on, p.id) o
            join lateral (select officer_id, officer_name from programme.supervisor where org_id = :org limit 1) v on true
            join lateral (select lead_officer as id, min(lead_name) as name from programme.programme
                where org_id = :org and state = 'open' and lead_officer <> v.officer_id group by lead_officer order by min(lead_name) limit 1) w on true
            where o.state is not null
            """;

    private final JdbcClient db;

    DemoRepayments(JdbcClient db) {
        this.db = db;
    }

    /** Before the month is paid: nobody has told of two children. */
    public void before(Month month) {
        run(AWAY, month);
    }

    /** After it was paid it is known: of the children, and that the kindergartens of some were paid by the municipality already. */
    public void after(Month month) {
        FOUND_OUT.forEach(sql -> run(sql, month));
        run(TAKEN_BACK, month);
    }

    private void run(String sql, Month month) {
        db.sql(sql)
                .param("org", month.municipality())
                .param("first", month.first())
                .param("today", month.today())
                .param("own", month.own())
                .update();
    }
}
