import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import lt.tiltas.database.IndexKey;
import lt.tiltas.database.MasterKey;
import lt.tiltas.registration.linkage.DocumentKey;
import lt.tiltas.registration.vault.BlindIndex;
import lt.tiltas.registration.vault.NumberLock;

/** Numbers of documents as the program locks them, with the keys of its data folder. */
final class Locked {

    private final NumberLock lock;
    private final BlindIndex index;

    Locked(Program program) throws Exception {
        this.lock = new NumberLock(new MasterKey(secret(program, "master.key")));
        this.index = new BlindIndex(new IndexKey(secret(program, "index.key")));
    }

    private static byte[] secret(Program program, String name) throws Exception {
        return Base64.getDecoder().decode(Files.readString(program.data.resolve("secret").resolve(name)).strip());
    }

    NumberLock.Locked lock(UUID person, UUID row, String number) {
        return lock.lock(person, row, number);
    }

    byte[] index(String number) {
        return index.ofDocument(DocumentKey.of(number));
    }

    /** Some who are there, always the same. */
    List<Country.Person> some(Connection superuser, int most) throws Exception {
        List<Country.Person> people = new ArrayList<>();
        try (Statement ask = superuser.createStatement();
                ResultSet rows = ask.executeQuery("""
                        select p.surname, p.given, p.sex, p.born_on, p.id, d.id, d.sealed, k.wrapped from registration.person p
                        left join registration.document d on d.person_id = p.id
                        left join registration.person_key k on k.person_id = p.id and k.opens = 'numbers'
                        order by md5(p.id::text) limit\s""" + most)) {
            while (rows.next()) {
                byte[] sealed = rows.getBytes(7);
                people.add(new Country.Person(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getObject(4, LocalDate.class),
                        sealed == null
                                ? null
                                : lock.open(rows.getObject(5, UUID.class), rows.getObject(6, UUID.class), sealed, rows.getBytes(8))));
            }
        }
        return people;
    }
}
