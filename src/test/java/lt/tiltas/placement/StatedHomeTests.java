package lt.tiltas.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A home that a municipality has stated and that is not in the register of sites. */
@TiltasTest
class StatedHomeTests {

    @Autowired
    Offered offered;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private int town;

    @AfterEach
    void nothing_is_stated() {
        as.run(Officer.SYSTEM, () -> {
            for (String part : new String[] {"_home", ""}) {
                db.sql("delete from placement.statement" + part + " where org_id = ?")
                        .param(town)
                        .update();
            }
        });
    }

    @Test
    void who_said_yes_is_on_the_list_of_the_municipality_until_the_address_is_written_down() {
        town = as.run(Officer.SYSTEM, () -> db.sql("""
                        select max(m.code) from access.published_municipality m
                        where not exists (select from reception.site s where s.municipality = m.code)
                        """).query(Integer.class).single());
        Officer rasa = as.casemanager(town);
        oneHomeForFour(rasa);
        HouseholdCard family = saidYes();

        assertThat(offered.get(rasa, "/desk")).bodyText().contains("has no address written down");
        assertThat(offered.get(rasa, "/offers?show=unaddressed")).bodyText().contains("Adresenko");
        offered.post(
                rasa,
                "/households/" + family.id() + "/accommodation/lodging",
                "municipality",
                String.valueOf(town),
                "kind",
                "rented",
                "address",
                "Beržų g. 3-4");
        assertThat(offered.get(rasa, "/offers?show=unaddressed")).bodyText().doesNotContain("Adresenko");
    }

    private void oneHomeForFour(Officer rasa) {
        offered.post(
                rasa,
                "/statement",
                "places.kindergarten",
                "9",
                "places.primary",
                "9",
                "places.basic",
                "9",
                "places.upper",
                "9",
                "places.capacity",
                "40",
                "places.load",
                "0",
                "homes[0].people",
                "4",
                "homes[0].homes",
                "1",
                "version",
                "0");
    }

    private HouseholdCard saidYes() {
        HouseholdCard family = given.household(3, "Adresenko", "Olha", "Taras");
        offered.post(as.coordinator(), placement(family) + "/proposals");
        offered.post(
                as.coordinator(),
                placement(family) + "/overrides",
                "municipality",
                String.valueOf(town),
                "reason",
                "family_asked");
        offered.post(as.coordinator(), placement(family) + "/offers", "rank", String.valueOf(rank(family)));
        assertThat(offered.of(family).where().municipality()).isEqualTo(town);
        offered.municipalityCan(family);
        offered.post(
                as.coordinator(),
                placement(family) + "/answer",
                "answer",
                "accepted",
                "movesOn",
                LocalDate.of(2030, 1, 2).toString(),
                "version",
                "2");
        return family;
    }

    private static String placement(HouseholdCard family) {
        return "/households/" + family.id() + "/placement";
    }

    private int rank(HouseholdCard family) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        select max(c.rank) from placement.candidate c join placement.proposal p on p.id = c.proposal_id
                        where p.household_id = ? and p.withdrawn_at is null and c.municipality = ?
                        """)
                        .params(family.id().value(), town)
                        .query(Integer.class)
                        .single());
    }
}
