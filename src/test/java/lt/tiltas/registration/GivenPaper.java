package lt.tiltas.registration;

import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.linkage.DocumentKey;
import lt.tiltas.registration.vault.BlindIndex;
import lt.tiltas.registration.vault.Numbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Documents for tests, their numbers locked as the program locks them: {@code paper.of(person, 19, "id_card", "FE 100001")}. */
@Component
public class GivenPaper {

    private final As as;
    private final JdbcClient db;
    private final Numbers numbers;
    private final BlindIndex index;

    GivenPaper(As as, JdbcClient db, Numbers numbers, BlindIndex index) {
        this.as = as;
        this.db = db;
        this.numbers = numbers;
        this.index = index;
    }

    public UUID of(UUID person, int holder, String kind, String number) {
        return as.run(Officer.SYSTEM, () -> write(person, holder, kind, number));
    }

    /** In a transaction of the system's. */
    UUID write(UUID person, int holder, String kind, String number) {
        UUID row = UUID.randomUUID();
        db.sql("""
                insert into registration.document (id, person_id, holder_org, kind, sealed, number_index, country)
                values (:row, :person, :holder, :kind, :sealed, :index, 'UKR')
                """)
                .param("row", row)
                .param("person", person)
                .param("holder", holder)
                .param("kind", kind)
                .param("sealed", numbers.seal(new PersonId(person), row, number))
                .param("index", index.ofDocument(DocumentKey.of(number)))
                .update();
        return row;
    }

    /** As this officer reads it; null when it does not open. */
    public String number(UUID person, Officer officer) {
        return as.run(
                officer,
                () -> numbers
                        .of(db.sql("select id from registration.document where person_id = ?")
                                .param(person)
                                .query(UUID.class)
                                .list())
                        .values()
                        .stream()
                        .findFirst()
                        .orElse(null));
    }
}
