package lt.tiltas.permits;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.letter.KeepLetter;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes applications in any state, and permits, as the system: {@code given.application(household, 0, "waiting", due)}. */
@Component
public class GivenPermits {

    private final JdbcClient db;
    private final As as;
    private final Rules rules;
    private final KeepLetter keepLetter;

    GivenPermits(JdbcClient db, As as, Rules rules, KeepLetter keepLetter) {
        this.db = db;
        this.as = as;
        this.rules = rules;
        this.keepLetter = keepLetter;
    }

    /** When the law read today names no later end, tests go on as if the government had put it off by a year. */
    public LocalDate protectionEnds(LocalDate today) {
        LocalDate end = rules.date("protection.ends-on", today);
        return end.isAfter(today.plusDays(90)) ? end : putOff(today);
    }

    private LocalDate putOff(LocalDate today) {
        Officer admin = as.at(1, Role.ADMIN);
        as.run(admin, () -> {
            db.sql("update law.rule set valid_until = ? where code = 'protection.ends-on' and valid_until is null")
                    .param(today.minusDays(1))
                    .update();
            db.sql("""
                    insert into law.rule (code, valid_from, unit, value_date, act, certainty, checked_on, entered_by)
                    values ('protection.ends-on', ?, 'date', ?, 'Testas', 'U', ?, ?)
                    """).params(today, today.plusYears(1), today, admin.id()).update();
        });
        return today.plusYears(1);
    }

    public ApplicationId application(HouseholdCard household, int member, String state, LocalDate due) {
        UUID id = UUID.randomUUID();
        LocalDate start = due.minusDays(30);
        boolean ended = state.matches("granted|refused|terminated");
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into permits.application (id, org_id, household_id, person_id, filed_by, kind, state, submitted_on,
                        attended_on, decide_by, asked_on, due_on, decided_on, opened_by, opened_by_org)
                    values (?, 2, ?, ?, ?, 'tp_first', ?, ?, ?, ?, ?, ?, ?, ?, 2)
                    """)
                    .param(id)
                    .param(household.id().value())
                    .param(household.people().get(member).value())
                    .param(household.people().getFirst().value())
                    .param(state)
                    .param(start)
                    .param(state.equals("submitted") ? null : start)
                    .param(state.equals("submitted") ? null : due)
                    .param(state.equals("waiting") ? start : null)
                    .param(due)
                    .param(ended ? due : null)
                    .param(Officer.SYSTEM.id())
                    .update();
        });
        return new ApplicationId(id);
    }

    /** A second pair of eyes. */
    public Officer colleague(String name) {
        UUID account = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into access.account (id, login, name, organisation_id, role) values (?, ?, ?, 2, 'registrar')
                    on conflict do nothing
                    """).params(account, "registrar-" + name, name).update();
        });
        return new Officer(account, "registrar-" + name, name, as.registrar().organisation(), Role.REGISTRAR, null);
    }

    /** The letter that is open is handed over at the desk. */
    public KeepLetter.Outcome handOver(ApplicationId application) {
        Officer registrar = as.registrar();
        return as.run(registrar, () -> {
            Object[] letter = db.sql("""
                    select id, version from permits.letter where application_id = ? and state in ('approved', 'sent', 'returned')
                    """)
                    .param(application.value())
                    .query((rs, n) -> new Object[] {rs.getObject("id", UUID.class), rs.getInt("version")})
                    .single();
            return keepLetter.keep(
                    new LetterId((UUID) letter[0]),
                    new KeepLetter.Done(KeepLetter.Action.HAND, null, (int) letter[1]),
                    registrar);
        });
    }

    /** Everything on its checklist is looked at. */
    public void checked(ApplicationId application) {
        as.run(as.registrar(), () -> {
            db.sql("""
                    insert into permits.application_check (application_id, code, org_id, household_id, person_id, done_by)
                    select a.id, i.code, a.org_id, a.household_id, a.person_id, access.officer()
                    from permits.application a join permits.check_item i on i.kind = a.kind where a.id = ?
                    on conflict do nothing
                    """).param(application.value()).update();
        });
    }

    public ApplicationId permit(HouseholdCard household, int member, LocalDate from, LocalDate until) {
        ApplicationId application = application(household, member, "granted", from);
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into permits.permit (org_id, household_id, person_id, application_id, valid, granted_by)
                    values (2, ?, ?, ?, daterange(?, ?, '[]'), ?)
                    """)
                    .params(
                            household.id().value(),
                            household.people().get(member).value(),
                            application.value(),
                            from,
                            until,
                            Officer.SYSTEM.id())
                    .update();
        });
        return application;
    }
}
