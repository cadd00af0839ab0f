package lt.tiltas.reception.photo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.Pictures;
import lt.tiltas.registration.Pictures.Taken.Picture;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Photographs of what was looked at and of what is broken; what is on them lies locked. */
@Repository
public class Photos {

    /** Of an inspection with the code of an indicator, or of a defect. */
    public record Photo(
            PhotoId id,
            SiteId site,
            @Nullable UUID inspection,
            String indicator,
            @Nullable UUID defect) {}

    /** What a device has announced and not sent yet, or has sent already. */
    public record Announced(Photo photo, byte[] sha256, boolean there) {}

    private static final String SELECT =
            "select id, site_id, inspection_id, indicator, defect_id from reception.condition_photo ";

    private final JdbcClient db;
    private final Pictures pictures;
    private final Clock clock;

    Photos(JdbcClient db, Pictures pictures, Clock clock) {
        this.db = db;
        this.pictures = pictures;
        this.clock = clock;
    }

    public void add(Photo photo, Picture picture, Officer officer) {
        db.sql("""
                insert into reception.condition_photo
                    (id, org_id, site_id, inspection_id, indicator, defect_id, made_by, made_at, media_type, size, sealed)
                values (:id, :org, :site, :inspection, :indicator, :defect, :officer, :at, :type, :size, :sealed)
                on conflict (id) do nothing
                """)
                .param("id", photo.id.value())
                .param("org", officer.organisation().value())
                .param("site", photo.site.value())
                .param("inspection", photo.inspection)
                .param("indicator", photo.indicator)
                .param("defect", photo.defect)
                .param("officer", officer.id())
                .param("at", OffsetDateTime.now(clock))
                .param("type", picture.mediaType())
                .param("size", picture.bytes().length)
                .param("sealed", pictures.seal(row(photo.id), picture.bytes()))
                .update();
    }

    /** Its bytes come later. */
    public void announce(Photo photo, byte[] sha256, Officer officer) {
        db.sql("""
                insert into reception.condition_photo (id, org_id, site_id, inspection_id, indicator, announced, made_by, made_at)
                values (:id, :org, :site, :inspection, :indicator, :announced, :officer, :at)
                on conflict (id) do nothing
                """)
                .param("id", photo.id.value())
                .param("org", officer.organisation().value())
                .param("site", photo.site.value())
                .param("inspection", photo.inspection)
                .param("indicator", photo.indicator)
                .param("announced", sha256)
                .param("officer", officer.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    public Optional<Announced> announced(PhotoId id, UUID record) {
        return db.sql(SELECT.replace("defect_id from", "defect_id, announced, sealed is not null as there from")
                        + "where id = :id and inspection_id = :record and announced is not null")
                .param("id", id.value())
                .param("record", record)
                .query((rs, n) -> new Announced(row(rs), rs.getBytes("announced"), rs.getBoolean("there")))
                .optional();
    }

    public void arrive(PhotoId id, Picture picture) {
        db.sql("""
                update reception.condition_photo set media_type = :type, size = :size, sealed = :sealed
                where id = :id and sealed is null
                """)
                .param("type", picture.mediaType())
                .param("size", picture.bytes().length)
                .param("sealed", pictures.seal(row(id), picture.bytes()))
                .param("id", id.value())
                .update();
    }

    /** Those that are there, by the code of the indicator; empty code for the whole house. */
    public Map<String, List<Photo>> of(UUID inspection) {
        return db
                .sql(SELECT + "where inspection_id = :id and sealed is not null order by made_at, id")
                .param("id", inspection)
                .query((rs, n) -> row(rs))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Photo::indicator));
    }

    public List<Photo> ofDefect(UUID defect) {
        return db.sql(SELECT + "where defect_id = :id and sealed is not null order by made_at, id")
                .param("id", defect)
                .query((rs, n) -> row(rs))
                .list();
    }

    /** The photographs of an answer belong to the defect that was made of it too. */
    public void lend(UUID inspection, String indicator, UUID defect, Officer officer) {
        db.sql("""
                select id, media_type, sealed from reception.condition_photo
                where inspection_id = :inspection and indicator = :indicator and sealed is not null
                """)
                .param("inspection", inspection)
                .param("indicator", indicator)
                .query((rs, n) -> copy(rs, defect, officer))
                .list();
    }

    private int copy(ResultSet rs, UUID defect, Officer officer) throws SQLException {
        PhotoId from = new PhotoId(rs.getObject("id", UUID.class));
        String type = rs.getString("media_type");
        Optional<byte[]> open = pictures.open(row(from), rs.getBytes("sealed"));
        open.ifPresent(bytes -> {
            SiteId site = find(from).orElseThrow().site();
            add(new Photo(new PhotoId(UUID.randomUUID()), site, null, "", defect), new Picture(type, bytes), officer);
        });
        return 0;
    }

    Optional<Photo> find(PhotoId id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((rs, n) -> row(rs))
                .optional();
    }

    /** @throws NotHere also when it can be read no more */
    Picture open(PhotoId id) {
        return db.sql("select media_type, sealed from reception.condition_photo where id = :id and sealed is not null")
                .param("id", id.value())
                .query((rs, n) -> pictures.open(row(id), rs.getBytes("sealed")).map(bytes -> picture(rs, bytes)))
                .optional()
                .flatMap(picture -> picture)
                .orElseThrow(() -> new NotHere("photo"));
    }

    private static Picture picture(ResultSet rs, byte[] bytes) {
        try {
            return new Picture(rs.getString("media_type"), bytes);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String row(PhotoId id) {
        return "condition_photo|" + id;
    }

    private static Photo row(ResultSet rs) throws SQLException {
        return new Photo(
                new PhotoId(rs.getObject("id", UUID.class)),
                new SiteId(rs.getObject("site_id", UUID.class)),
                rs.getObject("inspection_id", UUID.class),
                rs.getString("indicator"),
                rs.getObject("defect_id", UUID.class));
    }
}
