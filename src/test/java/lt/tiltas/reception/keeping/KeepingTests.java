package lt.tiltas.reception.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import org.junit.jupiter.api.Test;

/** A site from nothing to beds in one sitting; what is closed stays closed; what is said by hand says who and why. */
@TiltasTest
class KeepingTests extends AtASite {

    @Test
    void a_site_is_written_down_and_built_up_in_one_sitting() {
        Officer rasa = as.casemanager(19);
        UUID own = UUID.randomUUID();
        assertThat(get("/sites/new", rasa)).hasStatusOk().bodyText().contains("Nauja vieta");
        assertThat(open(own, rasa, "19")).hasRedirectedUrl("/sites/" + own + "/rooms");
        assertThat(open(own, rasa, "19")).hasRedirectedUrl("/sites/" + own + "/rooms");
        String base = "/sites/" + own;

        built(base, own, rasa);
        refused(base, own, rasa);

        assertThat(get(base, rasa)).hasStatusOk().bodyText().contains("115", "18 m²", "0/4", "52");
        assertThat(get(base + "/rooms", rasa)).hasStatusOk().bodyText().contains("13 kambarių, 52 lovos");
        assertThat(as.run(rasa, () -> stays.places(TODAY)).stream()
                        .filter(places -> places.id().value().equals(own)))
                .allMatch(places -> places.freeBeds() == 52);
    }

    private void built(String base, UUID own, Officer rasa) {
        assertThat(post(base + "/buildings", rasa, "building", "A", "lift", "true"))
                .hasRedirectedUrl(base + "/rooms");
        assertThat(post(base + "/buildings", rasa, "building", "A"))
                .hasStatus(422)
                .bodyText()
                .contains("jau kas nors vadinasi");
        assertThat(post(base + "/units", rasa, "in", id("building", own), "label", "1"))
                .hasStatus3xxRedirection();
        assertThat(post(
                        base + "/rooms",
                        rasa,
                        "unit",
                        id("unit", own),
                        "labels",
                        "101-112, 115",
                        "beds",
                        "4",
                        "area",
                        "18",
                        "floor",
                        "1"))
                .hasStatus3xxRedirection();
    }

    private void refused(String base, UUID own, Officer rasa) {
        assertThat(post(
                        base + "/rooms",
                        rasa,
                        "unit",
                        id("unit", own),
                        "labels",
                        "112-114",
                        "beds",
                        "4",
                        "area",
                        "0",
                        "floor",
                        "x"))
                .hasStatus(422)
                .bodyText()
                .contains("Parašykite plotą", "Parašykite aukšto numerį");
        assertThat(post(
                        base + "/rooms",
                        rasa,
                        "unit",
                        id("unit", own),
                        "labels",
                        "112-114",
                        "beds",
                        "4",
                        "area",
                        "",
                        "floor",
                        "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Tokie kambariai čia jau yra: 112");
    }

    @Test
    void a_foreign_house_is_not_written_down_and_a_stale_page_writes_nothing_over() {
        Officer rasa = as.casemanager(19);
        UUID own = UUID.randomUUID();

        assertThat(open(own, rasa, "21")).hasStatus(422).bodyText().contains("kurias valdo jūsų įstaiga");
        assertThat(open(own, rasa, "19")).hasStatus3xxRedirection();
        assertThat(change(own, rasa, "1")).hasStatus3xxRedirection();
        assertThat(change(own, rasa, "1")).hasStatus(422).bodyText().contains("ką tik pakeitė");
        assertThat(get("/sites/" + own + "/edit", as.casemanager(21))).hasStatus(403);
    }

    @Test
    void a_room_in_use_is_not_closed_and_a_closed_one_is_nobodys() {
        Officer rasa = as.casemanager(19);
        SiteId site = houses.site(19, 2, 3);
        var family = houses.card(given.household(19, "Kovalenko", "Oksana", "Danylo"));
        as.run(rasa, () -> stays.begin(family, site, TODAY, rasa));
        String base = "/sites/" + site;
        UUID lived = houses.room(site, "101");
        UUID empty = houses.room(site, "102");

        post(base + "/closings", rasa, "of", lived.toString());
        assertThat(houses.count("room_id = ? and reason = 'closed'", lived)).isZero();
        post(base + "/closings", rasa, "of", empty.toString());
        assertThat(houses.count("room_id = ? and reason = 'closed' and state = 'block'", empty))
                .isEqualTo(3);
        assertThat(free(site)).isZero();
        assertThat(get(base, rasa)).bodyText().doesNotContain("uždaryta");

        post(base + "/closings/" + empty + "/end", rasa);
        assertThat(free(site)).isEqualTo(3);
        assertThat(post(base + "/rooms/" + lived, rasa, "beds", "1", "area", "9"))
                .hasStatus(422)
                .bodyText()
                .contains("Tiek laisvų lovų čia nėra");
        assertThat(post(base + "/rooms/" + empty, rasa, "beds", "2", "area", "9,5", "stepFree", "true"))
                .hasStatus3xxRedirection();
        assertThat(free(site)).isEqualTo(2);
        assertThat(post(base + "/rooms/" + empty, rasa, "beds", "4", "area", "20"))
                .hasStatus3xxRedirection();
        assertThat(free(site)).isEqualTo(4);
    }

    @Test
    void how_many_may_live_there_is_said_by_hand_with_a_reason_and_warned_of() {
        Officer rasa = as.casemanager(19);
        SiteId site = houses.site(19, 4, 4);
        String base = "/sites/" + site;

        assertThat(post(base + "/allocable", rasa, "figure", "x", "why", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Parašykite bent 5 ženklų");
        assertThat(post(base + "/allocable", rasa, "figure", "6", "why", "Vienas dušas neveikia"))
                .hasRedirectedUrl(base);
        assertThat(get(base, rasa))
                .bodyText()
                .contains("nors pagal taisykles tilptų 8", "Vienas dušas neveikia", "casemanager-19");
        post(base + "/allocable", rasa, "figure", "12", "why", "Sulankstomos lovos");
        assertThat(get(base, rasa)).bodyText().contains("nors pagal taisykles telpa tik 8");
        post(base + "/allocable", rasa, "figure", "", "why", "Dušas veikia");
        assertThat(get(base, rasa))
                .bodyText()
                .contains("Vėl skaičiuojama pagal taisykles")
                .doesNotContain("Ranka įrašyta, kad");
    }

    @Test
    void a_site_on_standby_opens_by_an_act_when_its_lead_is_over_and_closes_when_empty() {
        Officer audrius = as.coordinator();
        SiteId site = houses.site(19, 4);
        houses.change(
                "update reception.site set standby = true, lead_days = 5, cents_a_night = 1450 where id = ?",
                site.value());
        String base = "/sites/" + site;

        assertThat(get(base, audrius)).bodyText().contains("Atidaryta ji būtų paruošta per 5 dienas", "14,50\u00a0€");
        assertThat(post(base + "/standby-opening", audrius, "reason", "")).hasStatus(422);
        assertThat(post(base + "/standby-opening", audrius, "reason", "Staigus antplūdis"))
                .hasRedirectedUrl(base);
        assertThat(as.run(audrius, () -> stays.places(TODAY.plusDays(5))).stream()
                        .map(places -> places.id()))
                .contains(site);
        assertThat(as.run(audrius, () -> stays.places(TODAY.plusDays(4))).stream()
                        .map(places -> places.id()))
                .doesNotContain(site);
        assertThat(get("/sites", audrius)).bodyText().contains("Atidaroma " + TODAY.plusDays(5));

        post(base + "/standby", audrius, "reason", "Antplūdis baigėsi");
        assertThat(get(base, audrius)).bodyText().contains("Vieta vėl laikoma atsargai");
    }

    @Test
    void a_site_is_closed_when_nobody_has_a_bed_there() {
        Officer rasa = as.casemanager(19);
        SiteId site = houses.site(19, 2);
        var family = houses.card(given.household(19, "Kovalenko", "Oksana"));
        as.run(rasa, () -> stays.begin(family, site, TODAY, rasa));
        String base = "/sites/" + site;

        post(base + "/closing", rasa, "on", TODAY.plusDays(3).toString(), "reason", "Parduotas namas");
        assertThat(closedOn(site)).isEqualTo("none");
        as.run(rasa, () -> stays.begin(family, houses.site(19, 1), TODAY.plusDays(2), rasa));
        post(base + "/closing", rasa, "on", TODAY.plusDays(3).toString(), "reason", "Parduotas namas");
        assertThat(closedOn(site)).isEqualTo(TODAY.plusDays(3).toString());
    }
}
