package lt.tiltas.permits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ten thousand random events, in the database itself: grants, replacements, acts that prolong and are taken back, withdrawals and their undoing. */
@TiltasTest
class PermitWalkTests {

    private static final int PEOPLE = 60;
    private static final int CHUNKS = 100;

    /** Each event is done whole or refused whole. A permit withdrawn from its first day holds on none: it begins after its end. */
    private static final String CHUNK = """
            do $walk$
            declare
                people uuid[] := string_to_array('%s', ',')::uuid[];
                system uuid := '%s';
                today date := '%s';
                who uuid; what text; day date; one record; refused int := 0;
            begin
                perform setseed(%s);
                for n in 1..100 loop
                    who := people[1 + floor(random() * array_length(people, 1))::int];
                    day := today + (random() * 800)::int - 400;
                    what := (array['grant', 'renew', 'grant', 'renew', 'propose', 'make', 'undo', 'propose', 'make', 'prolong'])[1 + floor(random() * 10)::int];
                    select p.* into one from permits.permit p where person_id = who order by random() limit 1;
                    begin
                        if what = 'renew' then
                            update permits.permit p set valid = daterange(lower(valid), least(upper(valid), day)), replaced_on = day
                            where person_id = who and permits.valid_until(p) >= day and lower(valid) < day and replaced_on is null;
                        end if;
                        if what in ('grant', 'renew') then
                            with made as (
                                insert into permits.application (org_id, household_id, person_id, filed_by, kind, state, submitted_on,
                                    attended_on, decide_by, due_on, decided_on, opened_by, opened_by_org)
                                select 2, household_id, id, id, 'tp_first', 'granted', day, day, day, day, day, system, 2
                                from registration.person where id = who returning id, household_id)
                            insert into permits.permit (org_id, household_id, person_id, application_id, valid, granted_by)
                            select 2, household_id, who, id, daterange(day, day + 1 + (random() * 300)::int), system from made;
                        elsif what = 'prolong' then
                            insert into permits.prolongation (ground, valid_on, to_on, act, certainty, checked_on, entered_by, approved_by, approved_at)
                            values ('temporary_protection', day, day + 1 + (random() * 200)::int, 'Klajonės', 'U', today, system,
                                gen_random_uuid(), now());
                        elsif what = 'propose' and one.id is not null then
                            insert into permits.withdrawal (permit_id, org_id, household_id, person_id, ground, legal_basis, reasons, from_on, proposed_by)
                            values (one.id, 2, one.household_id, who, 'own_wish', 'UTPĮ', 'Klajonės', lower(one.valid) + (random() * 100)::int, system);
                        elsif what = 'make' then
                            update permits.withdrawal set state = 'made', answered_by = gen_random_uuid(), answered_at = now()
                            where person_id = who and state = 'proposed';
                        elsif what = 'undo' then
                            update permits.withdrawal set state = 'undone', undone_by = system, undone_at = now(), undone_as = 'court',
                                undone_why = 'Klajonės' where person_id = who and state = 'made';
                        end if;
                    exception when exclusion_violation or unique_violation then
                        refused := refused + 1;
                    end;
                    if exists (
                        with held as materialized (
                            select p.id, lower(p.valid) as from_on, permits.valid_until(p) as until from permits.permit p where p.person_id = who)
                        select from held a join held b on a.id < b.id
                        where greatest(a.from_on, b.from_on) <= least(a.until, b.until)) then
                        raise exception 'two permits at once after event %% of chunk %s', what;
                    end if;
                end loop;
            end $walk$
            """;

    private static final String TWO_AT_ONCE = """
            with held as materialized (
                select person_id, id, lower(valid) as from_on, permits.valid_until(p) as until from permits.permit p
                where person_id = any(string_to_array(?, ',')::uuid[]))
            select count(*) from held a join held b on a.person_id = b.person_id and a.id < b.id
            where greatest(a.from_on, b.from_on) <= least(a.until, b.until)
            """;

    private static final String TAKE_BACK = """
            update permits.prolongation set taken_back_by = ?, taken_back_at = now(), taken_back_why = 'Klajonės'
            where act = 'Klajonės' and taken_back_at is null and (? or random() < 0.8)
            """;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Test
    void ten_thousand_events_never_show_two_permits_at_once() {
        String people = String.join(
                ",",
                IntStream.range(0, PEOPLE)
                        .mapToObj(n -> given.household(19, "Klajunenko" + n, "Oksana"))
                        .map(HouseholdCard::people)
                        .map(members -> members.getFirst().value().toString())
                        .toList());
        try {
            for (int chunk = 0; chunk < CHUNKS; chunk++) {
                walk(people, chunk);
                takeBack(false);
                if (chunk % 10 == 9) {
                    assertThat(twoAtOnce(people)).as("after chunk " + chunk).isZero();
                }
            }
            assertThat(counts()).allSatisfy(count -> assertThat(count).isPositive());
        } finally {
            takeBack(true);
        }
    }

    private void walk(String people, int chunk) {
        String words = CHUNK.formatted(
                people, Officer.SYSTEM.id(), LocalDate.now(clock), String.valueOf(chunk / (double) CHUNKS), chunk);
        as.run(Officer.SYSTEM, () -> db.sql(words).update());
    }

    private void takeBack(boolean all) {
        Officer registrar = as.registrar();
        as.run(registrar, () -> db.sql(TAKE_BACK).params(registrar.id(), all).update());
    }

    private long twoAtOnce(String people) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(TWO_AT_ONCE).param(people).query(Long.class).single());
    }

    /** Of each kind of event something was done. */
    private List<Long> counts() {
        return as.run(Officer.SYSTEM, () -> db.sql("""
                select count(*) from permits.permit p join registration.person w on w.id = p.person_id and w.surname like 'Klajunenko%'
                union all select count(*) from permits.permit p join registration.person w on w.id = p.person_id
                    and w.surname like 'Klajunenko%' where p.replaced_on is not null
                union all select count(*) from permits.prolongation where act = 'Klajonės'
                union all select count(*) from permits.withdrawal where reasons = 'Klajonės' and state = 'made'
                union all select count(*) from permits.withdrawal where reasons = 'Klajonės' and state = 'undone'
                """).query(Long.class).list());
    }
}
