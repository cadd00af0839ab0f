package lt.tiltas.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class ProgramTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ContextKey key;

    @Test
    void the_program_works_with_the_modest_login() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo(Bootstrap.APP);
        assertThat(key.value()).hasSize(SecretKey.LENGTH);
    }

    @Test
    void every_table_in_public_but_the_histories_forces_row_level_security() {
        assertThat(jdbc.sql("""
                        select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                         and relname !~ '^flyway_' and not (relrowsecurity and relforcerowsecurity)
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void the_histories_are_closed_to_the_program() {
        assertThatThrownBy(() -> jdbc.sql("select count(*) from public.flyway_schema_history")
                        .query(Integer.class)
                        .single())
                .hasRootCauseMessage("ERROR: permission denied for table flyway_schema_history");
        assertThat(jdbc.sql("select count(*) from public.applied_migrations()")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void a_taken_port_is_said_in_a_sentence() {
        var failure = new IllegalStateException(new PortInUseException(8080));
        assertThat(OneSentence.sentence(failure))
                .contains("The port 8080 is in use by another program; choose another with --server.port.");
        assertThat(OneSentence.sentence(new IllegalStateException())).isEmpty();
    }
}
