package lt.tiltas.permits.letter;

import static lt.tiltas.permits.PermitRight.READ_LETTER;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.MassLetterId;
import lt.tiltas.permits.letter.ReadLetters.Leaf;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A bundle of letters to many: on paper, and given to the post. */
@Service
public class PrintMany {

    private record Named(Letter letter, String person, String addressee) {}

    private final Access access;
    private final Addresses addresses;
    private final Wording wording;
    private final JdbcClient db;

    PrintMany(Access access, Addresses addresses, Wording wording, JdbcClient db) {
        this.access = access;
        this.addresses = addresses;
        this.wording = wording;
        this.db = db;
    }

    /**
     * In the order in which they lie in the bundle. Who has read theirs at the desk meanwhile is not in it.
     *
     * @throws NotHere when there is none to print that this officer may see
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Leaf> bundle(MassLetterId mass, int batch, Officer officer) {
        access.allow(officer, READ_LETTER);
        List<Named> letters = letters(mass, batch);
        if (letters.isEmpty()) {
            throw new NotHere("letter");
        }
        access.saw(
                officer,
                READ_LETTER,
                letters.stream()
                        .flatMap(one -> Stream.of(
                                one.letter().whose().person(),
                                one.letter().whose().addressee()))
                        .distinct()
                        .toList());
        Map<HouseholdId, List<String>> known = addresses.of(
                letters.stream().map(one -> one.letter().whose().household()).collect(Collectors.toSet()));
        return letters.stream().map(one -> leaf(one, known)).toList();
    }

    /** How many were given to the post with this. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int post(MassLetterId mass, int batch, LocalDate today, Officer officer) {
        access.allow(officer, READ_LETTER);
        int posted = db.sql("""
                update permits.letter set state = 'sent', channel = 'post', sent_on = :today, version = version + 1
                where mass_id = :mass and batch = :batch and state = 'approved'
                """)
                .param("today", today)
                .param("mass", mass.value())
                .param("batch", batch)
                .update();
        db.sql("""
                insert into permits.letter_event (letter_id, version, mass_id, org_id, household_id, person_id, from_state, step, to_state,
                    on_day, by_officer, by_org)
                select l.id, l.version, l.mass_id, l.org_id, l.household_id, l.person_id, 'approved', 'send', 'sent', :today, :officer, :mine
                from permits.letter l where l.mass_id = :mass and l.batch = :batch and l.state = 'sent' and l.version = 3
                on conflict do nothing
                """)
                .param("today", today)
                .param("officer", officer.id())
                .param("mine", officer.organisation().value())
                .param("mass", mass.value())
                .param("batch", batch)
                .update();
        return posted;
    }

    private List<Named> letters(MassLetterId mass, int batch) {
        return db.sql("""
                select l.*, p.given || ' ' || p.surname as person, a.given || ' ' || a.surname as addressee
                from permits.letter l
                join registration.published_person p on p.id = l.person_id
                join registration.published_person a on a.id = l.addressee_id
                where l.mass_id = :mass and l.batch = :batch
                    and (l.state = 'approved' or l.state in ('sent', 'returned') and l.channel = 'post')
                order by l.language, l.household_id, l.addressee_id
                """)
                .param("mass", mass.value())
                .param("batch", batch)
                .query((rs, n) -> named(rs))
                .list();
    }

    private Leaf leaf(Named one, Map<HouseholdId, List<String>> known) {
        return new Leaf(
                one.addressee(),
                known.getOrDefault(one.letter().whose().household(), List.of()),
                one.letter().way().writtenOn().toString(),
                wording.of(one.letter(), new Wording.Names(one.person(), one.addressee())));
    }

    private static Named named(ResultSet rs) throws SQLException {
        return new Named(Letters.letter(rs), rs.getString("person"), rs.getString("addressee"));
    }
}
