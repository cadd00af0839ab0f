package lt.tiltas.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class SupervisorsTests {

    private static final String APPOINT = """
            insert into programme.supervisor (org_id, officer_id, officer_name, since, until, appointed_by)
            values (?, ?, ?, ?, ?, ?)
            """;

    @Autowired
    Supervisors supervisors;

    @Autowired
    GivenProgramme given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void a_supervisor_is_one_of_the_own_municipality_only() {
        Officer rasa = colleague(19);
        given.supervisor(rasa);
        assertThat(as.run(rasa, supervisors::supervises)).isTrue();
        assertThat(as.run(colleague(19), supervisors::supervises)).isFalse();
        Officer elsewhere =
                new Officer(rasa.id(), rasa.login(), rasa.name(), new OrganisationId(13), rasa.role(), null);
        assertThat(as.run(elsewhere, supervisors::supervises)).isFalse();
    }

    @Test
    void a_deputy_is_one_until_the_last_day() {
        Officer rasa = colleague(19);
        as.run(
                Officer.SYSTEM,
                () -> db.sql(APPOINT)
                        .params(
                                19,
                                rasa.id(),
                                rasa.name(),
                                given.today().minusDays(14),
                                given.today().minusDays(1),
                                Officer.SYSTEM.id())
                        .update());
        assertThat(as.run(rasa, supervisors::supervises)).isFalse();
    }

    @Test
    void nobody_appoints_oneself() {
        Officer rasa = as.casemanager(19);
        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql(APPOINT)
                                .params(19, rasa.id(), rasa.name(), given.today(), null, rasa.id())
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    private static Officer colleague(int municipality) {
        UUID id = UUID.randomUUID();
        return new Officer(id, id.toString(), "Rasa", new OrganisationId(municipality), Role.CASEMANAGER, null);
    }
}
