package lt.tiltas.permits.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.PaperId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.Pictures;
import lt.tiltas.registration.Pictures.Taken.Picture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ShownPapers {

    /** @param paper message key {@code permit.paper.<paper>} */
    public record Paper(
            PaperId id, PersonId person, HouseholdId household, String paper, OffsetDateTime madeAt, UUID madeBy) {}

    private final JdbcClient db;
    private final Pictures pictures;

    ShownPapers(JdbcClient db, Pictures pictures) {
        this.db = db;
        this.pictures = pictures;
    }

    /** Newest first. */
    public List<Paper> of(Collection<PersonId> people) {
        return db.sql("""
                select id, person_id, household_id, paper, made_at, made_by from permits.paper
                where person_id = any(:people) order by made_at desc, id
                """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((rs, n) -> row(rs))
                .list();
    }

    public Optional<Paper> find(PaperId id) {
        return db.sql("select id, person_id, household_id, paper, made_at, made_by from permits.paper where id = ?")
                .param(id.value())
                .query((rs, n) -> row(rs))
                .optional();
    }

    public void add(HouseholdId household, PersonId person, String paper, Picture picture, Officer officer) {
        PaperId id = new PaperId(UUID.randomUUID());
        db.sql("""
                insert into permits.paper (id, household_id, person_id, org_id, paper, media_type, size, sealed, made_by)
                values (:id, :household, :person, :org, :paper, :type, :size, :sealed, :officer)
                """)
                .param("id", id.value())
                .param("household", household.value())
                .param("person", person.value())
                .param("org", officer.organisation().value())
                .param("paper", paper)
                .param("type", picture.mediaType())
                .param("size", picture.bytes().length)
                .param("sealed", pictures.seal(row(id), picture.bytes()))
                .param("officer", officer.id())
                .update();
    }

    /** @throws NotHere also when it can be read no more */
    Picture open(PaperId id) {
        return picture(id).orElseThrow(() -> new NotHere("paper"));
    }

    /** Empty also when it can be read no more. */
    public Optional<Picture> picture(PaperId id) {
        return db.sql("select media_type, sealed from permits.paper where id = ?")
                .param(id.value())
                .query((rs, n) -> {
                    String type = rs.getString("media_type");
                    return pictures.open(row(id), rs.getBytes("sealed")).map(bytes -> new Picture(type, bytes));
                })
                .optional()
                .flatMap(picture -> picture);
    }

    /** Only whoever added it takes it away: the policy who_added_takes_away. */
    boolean remove(PaperId id) {
        return db.sql("delete from permits.paper where id = ?")
                        .param(id.value())
                        .update()
                == 1;
    }

    private static String row(PaperId id) {
        return "permit_paper|" + id;
    }

    private static Paper row(ResultSet rs) throws SQLException {
        return new Paper(
                new PaperId(rs.getObject("id", UUID.class)),
                new PersonId(rs.getObject("person_id", UUID.class)),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                rs.getString("paper"),
                rs.getObject("made_at", OffsetDateTime.class),
                rs.getObject("made_by", UUID.class));
    }
}
