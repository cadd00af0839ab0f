package lt.tiltas.reception.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.database.EveryRow;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A house of Kaunas where something happens. */
abstract class AtAHouse {

    @Autowired
    ReportIncident reportIncident;

    @Autowired
    FollowIncident followIncident;

    @Autowired
    OpenIncident openIncident;

    @Autowired
    RaiseUnknown raiseUnknown;

    @Autowired
    Houses houses;

    @Autowired
    Given given;

    @Autowired
    EveryRow rows;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Clock clock;

    SiteId site;
    Officer rasa;
    Officer andrius;

    @BeforeEach
    void a_house_of_kaunas() {
        site = houses.site(19, 2);
        rasa = as.casemanager(19);
        andrius = as.coordinator();
    }

    IncidentId report(String kind, int severity, boolean alone) {
        var form = new IncidentForm(
                site.value(),
                kind,
                severity,
                LocalDate.now(clock).minusDays(1),
                LocalTime.NOON,
                "virtuvė",
                "nutiko",
                alone,
                UUID.randomUUID());
        return ((ReportIncident.Outcome.Reported) as.run(rasa, () -> reportIncident.report(form, rasa))).id();
    }

    OpenIncident.Page open(IncidentId id, Officer officer) {
        return as.run(officer, () -> openIncident.open(id, officer));
    }

    IncidentTaskId task(IncidentId id, String what) {
        return open(id, rasa).tasks().stream()
                .filter(task -> task.what().equals(what))
                .findFirst()
                .orElseThrow()
                .id();
    }

    FollowIncident.Outcome move(IncidentId id, Phase phase, @Nullable String words, int version, Officer officer) {
        return as.run(officer, () -> followIncident.move(id, new PhaseForm(phase, words, version), officer));
    }

    boolean involve(IncidentId id, @Nullable UUID person, @Nullable String name) {
        return as.run(rasa, () -> followIncident.involve(id, new InvolvedForm(person, name, "affected"), rasa));
    }

    /** Past the triggers, as no officer could write it. */
    UUID inState(Phase.State state) {
        UUID id = UUID.randomUUID();
        assertThat(rows.change("""
                insert into reception.incident (id, org_id, site_id, municipality, kind, severity, happened_at, place, words, state, measures,
                    measured_by, reviewed_by, closed_at, made_by)
                values ('%s', 19, '%s', 19, 'fire', 1, now(), 'x', 'x', '%s', 'x', gen_random_uuid(), gen_random_uuid(), now(), gen_random_uuid())
                """.formatted(id, site, state.code()))).isTrue();
        return id;
    }
}
