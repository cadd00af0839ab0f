package lt.tiltas.permits.application;

import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.PermitGranted;
import lt.tiltas.permits.document.SignDocument;
import lt.tiltas.permits.route.Route;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The permit of a granted application, in the transaction of the decision. */
@Service
class GrantPermit {

    private final JdbcClient db;
    private final Rules rules;
    private final SignDocument signDocument;
    private final ApplicationEventPublisher events;

    GrantPermit(JdbcClient db, Rules rules, SignDocument signDocument, ApplicationEventPublisher events) {
        this.db = db;
        this.rules = rules;
        this.signDocument = signDocument;
        this.events = events;
    }

    /** Until when a permit granted on that day holds; empty when the law names no later day. */
    Optional<LocalDate> until(Route route, LocalDate today) {
        Integer months = route.holds().months();
        if (months != null) {
            return Optional.of(today.plusMonths(months).minusDays(1));
        }
        return Optional.of(rules.date("protection.ends-on", today)).filter(end -> !end.isBefore(today));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void grant(Application application, LocalDate from, LocalDate until, Officer officer) {
        shortenOld(application, from);
        db.sql("""
                insert into permits.permit (org_id, household_id, person_id, application_id, ground, valid, granted_by)
                values (:org, :household, :person, :application, :ground, daterange(:from, :until, '[]'), :officer)
                """)
                .param("org", application.org().value())
                .param("household", application.household().value())
                .param("person", application.person().value())
                .param("application", application.id().value())
                .param("ground", application.ground())
                .param("from", from)
                .param("until", until)
                .param("officer", officer.id())
                .update();
        signDocument.sign(application.id(), officer);
        events.publishEvent(new PermitGranted(application.person(), until));
    }

    private void shortenOld(Application application, LocalDate from) {
        db.sql("""
                update permits.permit p set valid = daterange(lower(valid), least(upper(valid), :from)), replaced_on = :from
                where person_id = :person and permits.valid_until(p) >= :from and lower(valid) < :from and replaced_on is null
                """)
                .param("person", application.person().value())
                .param("from", from)
                .update();
    }
}
