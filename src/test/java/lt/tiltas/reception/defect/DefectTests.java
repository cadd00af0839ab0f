package lt.tiltas.reception.defect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.Stays;
import lt.tiltas.reception.Web;
import lt.tiltas.registration.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class DefectTests {

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
    void anybody_on_the_staff_reports_and_who_runs_the_house_has_it_mended() {
        Officer registrar = as.registrar();
        String defect = report(registrar, "kitchen", "danger", false);

        assertThat(web.get("/defects/" + defect, registrar))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Kibirkščiuoja",
                        "Pavojinga",
                        LocalDate.now().plusDays(1).toString())
                .doesNotContain("Užsakyti darbą");
        assertThat(web.get("/defects/" + defect, as.casemanager(21))).hasStatus(404);
        assertThat(web.get("/defects/" + defect, rasa)).bodyText().contains("Užsakyti darbą");
        assertThat(web.get("/sites/" + site + "/conditions", rasa)).bodyText().contains("/defects/" + defect);
        assertThat(web.post("/defects/" + defect + "/steps", registrar, "step", "order"))
                .hasStatus(403);
    }

    @Test
    void what_is_missing_is_said_beside_the_field() {
        assertThat(web.post("/sites/" + site + "/defects", rasa, "where", "kitchen", "unfit", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("Parašykite, kas nutiko", "Pasirinkite, kaip rimta", "Nakvoti negalima tik kambaryje");
        assertThat(web.post(
                        "/sites/" + site + "/defects",
                        rasa,
                        "where",
                        "room:" + UUID.randomUUID(),
                        "words",
                        "x",
                        "severity",
                        "minor"))
                .hasStatus(422)
                .bodyText()
                .contains("Pasirinkite, kur sugedo");
    }

    @Test
    void two_people_do_not_move_one_defect_at_once() {
        String defect = report(rasa, "kitchen", "minor", false);
        step(defect, 1, "order", "assignedTo", "UAB Meistras");

        assertThat(step(defect, 1, "withdraw", "note", "per klaidą")).hasStatus3xxRedirection();
        assertThat(web.get("/defects/" + defect, rasa)).bodyText().contains("Užsakyta");
        assertThat(step(defect, 2, "order", "assignedTo", ""))
                .hasStatus(422)
                .bodyText()
                .contains("kam pavedate");
        assertThat(step(defect, 2, "begin", "cost", "daug"))
                .hasStatus(422)
                .bodyText()
                .contains("sumą eurais");
    }

    @Test
    void the_list_has_the_late_ones_first_and_filters() {
        String late = report(rasa, "kitchen", "minor", false);
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update reception.defect set due_on = current_date - 1 where id = cast(? as uuid)")
                        .param(late)
                        .update());
        String other = report(rasa, "water", "danger", false);

        String list = body("/defects?site=" + site);
        assertThat(list.indexOf(late)).isPositive().isLessThan(list.indexOf(other));
        assertThat(list).contains("Vėluoja");
        assertThat(body("/defects?site=" + site + "&severity=danger"))
                .contains(other)
                .doesNotContain(late);
        assertThat(body("/defects?site=" + site + "&state=checked")).doesNotContain(other, late);
        assertThat(web.get("/defects", as.at(1, Role.ANALYST))).hasStatus(403);
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

    private String body(String address) {
        try {
            return web.get(address, rasa).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
