package lt.tiltas.registration.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lt.tiltas.access.As;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists received and stored for the tests; each test has references of its own. */
@Component
class Imports {

    private final ReceiveList receive;
    private final Storing storing;
    private final Intakes intakes;
    private final JdbcClient db;
    private final As as;

    Imports(ReceiveList receive, Storing storing, Intakes intakes, JdbcClient db, As as) {
        this.receive = receive;
        this.storing = storing;
        this.intakes = intakes;
        this.db = db;
        this.as = as;
    }

    static String file(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/intake", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    IntakeId receive(String list) {
        return as.run(as.registrar(), () -> {
            try (var in = new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8))) {
                return ((ReceiveList.Outcome.Received) receive.receive(in, "list.csv", as.registrar())).id();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    Intake stored(String list) {
        return storing.finish(receive(list), as.registrar());
    }

    Intake.Counts counts(IntakeId id) {
        return as.run(as.registrar(), () -> intakes.get(id).counts());
    }

    long people(String reference) {
        return number("""
                select count(distinct p.id) from registration.intake_row r
                join registration.person p on p.id = r.person_id where r.household ^@ ?""", reference);
    }

    long households(String reference) {
        return number("""
                select count(distinct p.household_id) from registration.intake_row r
                join registration.person p on p.id = r.person_id where r.household ^@ ?""", reference);
    }

    long number(String sql, Object... params) {
        return as.run(
                as.registrar(),
                () -> db.sql(sql).params(params).query(Long.class).single());
    }

    List<String> words(String sql, Object... params) {
        return as.run(
                as.registrar(),
                () -> db.sql(sql).params(params).query(String.class).list());
    }
}
