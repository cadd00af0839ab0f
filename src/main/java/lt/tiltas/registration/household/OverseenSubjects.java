package lt.tiltas.registration.household;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Subject;
import lt.tiltas.access.Subjects;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Both functions check in the database that it is the data-protection officer who asks. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OverseenSubjects implements Subjects {

    private final JdbcClient db;

    OverseenSubjects(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<? extends Subject> numbered(String number) {
        return db
                .sql("select registration.people_numbered(:number)")
                .param("number", number)
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    @Override
    public List<Named> disclosed(long look) {
        return db.sql("select person_id, number, given, surname from registration.people_disclosed(:look)")
                .param("look", look)
                .query((rs, n) -> new Named(
                        rs.getObject("person_id", UUID.class),
                        rs.getString("number"),
                        rs.getString("given") + " " + rs.getString("surname")))
                .list();
    }
}
