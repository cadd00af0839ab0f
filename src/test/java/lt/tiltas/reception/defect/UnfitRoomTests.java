package lt.tiltas.reception.defect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.Stays;
import lt.tiltas.reception.Web;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class UnfitRoomTests {

    @Autowired
    Web web;

    @Autowired
    Houses houses;

    @Autowired
    Given given;

    @Autowired
    Stays stays;

    @Autowired
    UnfitRooms unfitRooms;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer rasa;
    SiteId site;
    String room;

    @BeforeEach
    void a_house_with_one_room_of_three_beds() {
        rasa = as.casemanager(19);
        site = houses.site(19, 3);
        room = as.run(
                Officer.SYSTEM,
                () -> db.sql("select id from reception.room where site_id = ?")
                        .param(site.value())
                        .query(String.class)
                        .single());
    }

    @Test
    void an_unfit_room_gives_no_bed_until_the_work_is_checked() {
        String defect = report(rasa, "room:" + room, "serious", true);
        assertThat(free()).isZero();
        LocalDate back = LocalDate.now().plusDays(9);

        step(
                defect,
                1,
                "order",
                "assignedTo",
                "UAB Meistras, 8 600 00000",
                "cost",
                "1 240,50",
                "expectedOn",
                back.toString());
        assertThat(blocks("upper(during) = '" + back + "'")).isEqualTo(3);
        assertThat(web.get("/defects/" + defect, rasa))
                .bodyText()
                .contains("240,50 €", back.toString(), "atidėtos 3 lovos");
        step(defect, 2, "begin");
        step(defect, 3, "finish");
        assertThat(free()).isZero();
        step(defect, 4, "check");

        assertThat(free()).isEqualTo(3);
        assertThat(web.get("/defects/" + defect, rasa)).bodyText().contains("Kambarys grąžintas");
    }

    @Test
    void who_sleeps_there_is_named_to_be_moved_and_the_bed_is_blocked_when_they_have_left() {
        HouseholdCard woman = houses.card(given.household(19, "Kovalenko", "Oksana"));
        as.run(rasa, () -> stays.begin(woman, site, LocalDate.now(), rasa));
        String defect = report(rasa, "room:" + room, "danger", true);

        assertThat(blocks("true")).isEqualTo(2);
        assertThat(web.get("/defects/" + defect, rasa))
                .bodyText()
                .contains("užimta 1 lova", "Oksana Kovalenko", "/households/" + woman.id());
        assertThat(web.get("/defects/" + defect, as.coordinator()))
                .bodyText()
                .contains("Dar 1 žmogų apgyvendino kita įstaiga");
        assertThat(web.get("/defects/" + defect + "/order", rasa)).bodyText().doesNotContain("Kovalenko");

        web.post("/households/" + woman.id() + "/accommodation/departure", rasa, "why", "left_country");
        as.run(Officer.SYSTEM, unfitRooms::keep);
        assertThat(blocks("true")).isEqualTo(3);
    }

    @Test
    void work_that_is_late_keeps_its_room() {
        String defect = report(rasa, "room:" + room, "serious", true);
        step(
                defect,
                1,
                "order",
                "assignedTo",
                "UAB Meistras",
                "expectedOn",
                LocalDate.now().plusDays(3).toString());
        as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "update reception.stay set during = daterange(current_date - 3, current_date) where defect_id = cast(? as uuid)")
                        .param(defect)
                        .update());

        expectedToday(defect);
        as.run(Officer.SYSTEM, unfitRooms::keep);

        assertThat(free()).isZero();
        assertThat(blocks("upper_inf(during)")).isEqualTo(3);
    }

    @Test
    void two_defects_in_one_room_both_have_to_be_checked() {
        String first = report(rasa, "room:" + room, "serious", true);
        String second = report(rasa, "room:" + room, "danger", true);

        step(first, 1, "withdraw", "note", "per klaidą");
        assertThat(free()).isZero();
        step(second, 1, "withdraw", "note", "per klaidą");
        assertThat(free()).isEqualTo(3);
    }

    @Test
    void a_correction_changes_the_day_and_gives_the_room_back() {
        String defect = report(rasa, "room:" + room, "danger", true);

        assertThat(web.get("/defects/" + defect + "/edit", rasa))
                .hasStatusOk()
                .bodyText()
                .contains("Kibirkščiuoja");
        web.post(
                "/defects/" + defect + "/edit",
                rasa,
                "version",
                "1",
                "where",
                "room:" + room,
                "severity",
                "minor",
                "words",
                "Lemputė");

        assertThat(free()).isEqualTo(3);
        assertThat(web.get("/defects/" + defect, rasa))
                .bodyText()
                .contains("Lemputė", LocalDate.now().plusDays(30).toString());
    }

    private String report(Officer officer, String where, String severity, boolean unfit) {
        return Web.id(web.post(
                "/sites/" + site + "/defects",
                officer,
                "where",
                where,
                "severity",
                severity,
                "words",
                "Kibirkščiuoja",
                "unfit",
                String.valueOf(unfit)));
    }

    private MvcTestResult step(String defect, int version, String step, String... fields) {
        String[] all = new String[fields.length + 4];
        all[0] = "step";
        all[1] = step;
        all[2] = "version";
        all[3] = String.valueOf(version);
        System.arraycopy(fields, 0, all, 4, fields.length);
        return web.post("/defects/" + defect + "/steps", rasa, all);
    }

    private void expectedToday(String defect) {
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update reception.defect set expected_on = current_date where id = cast(? as uuid)")
                        .param(defect)
                        .update());
    }

    private int free() {
        return as.run(rasa, () -> stays.places(LocalDate.now())).stream()
                .filter(places -> places.id().equals(site))
                .mapToInt(places -> places.freeBeds())
                .sum();
    }

    private int blocks(String which) {
        return houses.count("site_id = ? and state = 'block' and " + which, site.value());
    }
}
