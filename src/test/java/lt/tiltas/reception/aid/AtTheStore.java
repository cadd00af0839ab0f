package lt.tiltas.reception.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.validation.MapBindingResult;

/** A house with ten soaps, and what is done at its store. */
abstract class AtTheStore {

    @Autowired
    BookAid bookAid;

    @Autowired
    GiveAid giveAid;

    @Autowired
    CountAid countAid;

    @Autowired
    OpenHandout openHandout;

    @Autowired
    OpenStore openStore;

    @Autowired
    SetMinimum setMinimum;

    @Autowired
    Houses houses;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester mvc;

    SiteId site;
    Officer rasa;
    HouseholdCard family;

    @BeforeEach
    void a_house_of_kaunas_with_ten_soaps() {
        site = houses.site(19, 2);
        rasa = as.casemanager(19);
        family = given.household(19, "Mylenko", "Oksana", "Danylo");
        assertThat(book("bought", "soap", 10)).isEqualTo(new BookAid.Outcome.Booked());
    }

    BookAid.Outcome book(String way, String kind, int quantity) {
        var form = new AidForm(way, kind, quantity, null, "lost", null, null, null, UUID.randomUUID());
        return as.run(rasa, () -> bookAid.book(site, form, rasa));
    }

    GiveAid.Outcome give(Map<String, String> quantities) {
        return give(new HandoutId(UUID.randomUUID()), quantities);
    }

    GiveAid.Outcome give(HandoutId id, Map<String, String> quantities) {
        var wanted = new GiveAid.Wanted(id, site, null, quantities);
        return as.run(
                rasa, () -> giveAid.give(family.id(), wanted, new MapBindingResult(new HashMap<>(), "given"), rasa));
    }

    CountAid.Outcome count(String counted, String words, String seen) {
        var typed = Map.of("counted-soap", counted, "words-soap", words, "seen-soap", seen);
        return as.run(
                rasa,
                () -> countAid.count(
                        site, UUID.randomUUID(), typed, new MapBindingResult(new HashMap<>(), "count"), rasa));
    }

    int lying(String kind) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select quantity from reception.aid_stock where site_id = ? and kind = ?")
                        .params(site.value(), kind)
                        .query(Integer.class)
                        .single());
    }
}
