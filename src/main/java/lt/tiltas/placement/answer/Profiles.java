package lt.tiltas.placement.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.offer.OfferId;
import lt.tiltas.placement.wish.Said;
import lt.tiltas.placement.wish.Wishes;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Written once, when a place is offered: the municipality answers what it was told, whatever the household says afterwards. */
@Repository
public class Profiles {

    private static final int ELDER = 65;

    private final JdbcClient db;
    private final Wishes wishes;

    Profiles(JdbcClient db, Wishes wishes) {
        this.db = db;
        this.wishes = wishes;
    }

    public Profile of(HouseholdCard card, int municipality, @Nullable String note, LocalDate today) {
        Said said = wishes.of(card);
        var members = card.members();
        int women = (int) members.stream().filter(one -> one.sex().equals("F")).count();
        int elders = (int) members.stream()
                .filter(one ->
                        one.bornOn() != null && !one.bornOn().plusYears(ELDER).isAfter(today))
                .count();
        Said.Needs needs = said.needs();
        return new Profile(
                card.people().stream().map(PersonId::value).toList(),
                new Profile.Heads(women, members.size() - women, elders),
                needs.pupils(),
                new Profile.Needs(
                        needs.stepFree(),
                        needs.pets(),
                        needs.care(),
                        needs.languages(),
                        needs.work().fields(),
                        needs.living().how()),
                !said.tiesIn(municipality).isEmpty(),
                said.rankOf(municipality).orElse(null),
                note == null || note.isBlank() ? null : note.strip());
    }

    public void add(OfferId offer, HouseholdCard card, Profile told, Officer officer) {
        Profile.Needs needs = told.needs();
        db.sql("""
                insert into placement.offer_profile (offer_id, household_id, org_id, people, women, men, elders, kindergarten,
                    primary_school, basic_school, upper_school, step_free, pets, care, languages, work, living, relatives_here,
                    wished_rank, note)
                values (:offer, :household, :org, :people, :women, :men, :elders, :kindergarten, :primary, :basic, :upper, :stepFree,
                    :pets, :care, :languages, :work, :living, :relatives, :rank, :note)
                """)
                .param("offer", offer.value())
                .param("household", card.id().value())
                .param("org", officer.organisation().value())
                .param("people", told.people().toArray(UUID[]::new))
                .param("women", told.heads().women())
                .param("men", told.heads().men())
                .param("elders", told.heads().elders())
                .param("kindergarten", told.pupils().kindergarten())
                .param("primary", told.pupils().primary())
                .param("basic", told.pupils().basic())
                .param("upper", told.pupils().upper())
                .param("stepFree", needs.stepFree())
                .param("pets", needs.pets().toArray(String[]::new))
                .param("care", needs.care().toArray(String[]::new))
                .param("languages", needs.languages().toArray(String[]::new))
                .param("work", needs.work().toArray(String[]::new))
                .param("living", needs.living())
                .param("relatives", told.relativesHere())
                .param("rank", told.wishedRank())
                .param("note", told.note())
                .update();
    }

    public Optional<Profile> of(OfferId offer) {
        return db.sql("select * from placement.offer_profile where offer_id = :id")
                .param("id", offer.value())
                .query((rs, n) -> profile(rs))
                .optional();
    }

    private static Profile profile(ResultSet rs) throws SQLException {
        return new Profile(
                Arrays.asList((UUID[]) rs.getArray("people").getArray()),
                new Profile.Heads(rs.getInt("women"), rs.getInt("men"), rs.getInt("elders")),
                new Said.Pupils(
                        rs.getInt("kindergarten"),
                        rs.getInt("primary_school"),
                        rs.getInt("basic_school"),
                        rs.getInt("upper_school")),
                new Profile.Needs(
                        rs.getBoolean("step_free"),
                        codes(rs, "pets"),
                        codes(rs, "care"),
                        codes(rs, "languages"),
                        codes(rs, "work"),
                        rs.getString("living")),
                rs.getBoolean("relatives_here"),
                rs.getObject("wished_rank", Integer.class),
                rs.getString("note"));
    }

    private static List<String> codes(ResultSet rs, String column) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(column).getArray());
    }
}
