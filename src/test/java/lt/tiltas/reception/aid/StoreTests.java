package lt.tiltas.reception.aid;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.reception.SiteId;
import org.junit.jupiter.api.Test;

/** A store is a ledger: what is given out was there, and is given once. */
@TiltasTest
class StoreTests extends AtTheStore {

    @Test
    void nothing_leaves_that_is_not_there() {
        assertThat(book("written_off", "soap", 11)).isEqualTo(new BookAid.Outcome.NotEnough(10));
        assertThat(give(Map.of("soap", "11"))).isInstanceOf(GiveAid.Outcome.Refused.class);
        assertThat(lying("soap")).isEqualTo(10);
    }

    @Test
    void the_database_alone_refuses_a_balance_below_zero_and_a_changed_line() {
        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql("""
                                insert into reception.aid_entry (site_id, kind, org_id, way, quantity, value_cents, booked_on, reason, sent, made_by)
                                values (?, 'soap', 3, 'written_off', -11, 100, date '2026-11-01', 'lost', gen_random_uuid(), ?)
                                """)
                                .params(site.value(), Officer.SYSTEM.id())
                                .update()))
                .hasMessageContaining("stock_is_never_below_zero");
        for (String sql : List.of(
                "update reception.aid_entry set quantity = 100 where site_id = ?",
                "delete from reception.aid_entry where site_id = ?",
                "update reception.aid_stock set quantity = 100 where site_id = ?")) {
            assertThatThrownBy(() -> as.run(
                            Officer.SYSTEM,
                            () -> db.sql(sql).param(site.value()).update()))
                    .as(sql)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void two_who_give_out_the_last_piece_give_it_once() throws Exception {
        long seed = System.nanoTime();
        System.out.println("race for soap, seed " + seed);
        Random dice = new Random(seed);
        List<Callable<Boolean>> work = IntStream.range(0, 12)
                .<Callable<Boolean>>mapToObj(n -> {
                    String some = String.valueOf(1 + dice.nextInt(3));
                    return () -> give(Map.of("soap", some)) instanceof GiveAid.Outcome.Given;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (Future<Boolean> one : threads.invokeAll(work)) {
                one.get();
            }
        }
        int sum = as.run(
                Officer.SYSTEM,
                () -> db.sql("select sum(quantity) from reception.aid_entry where site_id = ? and kind = 'soap'")
                        .param(site.value())
                        .query(Integer.class)
                        .single());
        assertThat(lying("soap")).as("seed %s", seed).isEqualTo(sum).isBetween(0, 10);
    }

    @Test
    void a_form_sent_twice_gives_once_and_the_family_confirms_what_it_has() {
        HandoutId id = new HandoutId(UUID.randomUUID());
        var first = give(id, Map.of("soap", "4"));
        var again = give(id, Map.of("soap", "4"));

        assertThat(first).isEqualTo(new GiveAid.Outcome.Given(id)).isEqualTo(again);
        assertThat(lying("soap")).isEqualTo(6);
        Officer oksana = as.newcomer(family.people().getFirst().value());
        assertThat(as.run(oksana, () -> openHandout.own(oksana)).handouts())
                .singleElement()
                .satisfies(handout -> assertThat(handout.pieces()).containsExactly(new Handout.Piece("soap", 4)));
        as.run(oksana, () -> openHandout.confirmOwn(id, oksana));
        assertThat(as.run(rasa, () -> openHandout.open(id, rasa)).handout().open())
                .isFalse();
    }

    @Test
    void what_was_given_by_mistake_lies_in_the_store_again_once() {
        HandoutId id = new HandoutId(UUID.randomUUID());
        give(id, Map.of("soap", "4"));

        assertThat(as.run(rasa, () -> openHandout.takeBack(id, rasa))).isTrue();
        assertThat(as.run(rasa, () -> openHandout.takeBack(id, rasa))).isFalse();
        assertThat(lying("soap")).isEqualTo(10);
    }

    @Test
    void a_count_that_differs_is_explained_and_one_made_meanwhile_is_refused() {
        assertThat(count("8", "", "10")).isInstanceOf(CountAid.Outcome.Refused.class);
        assertThat(count("8", "trys suplyšo", "9")).isInstanceOf(CountAid.Outcome.Refused.class);
        assertThat(count("8", "dvi suplyšo", "10")).isEqualTo(new CountAid.Outcome.Counted(1, 1));
        assertThat(lying("soap")).isEqualTo(8);
    }

    @Test
    void what_moves_to_another_house_leaves_here_and_comes_there() {
        SiteId other = houses.site(19, 1);
        var form = new AidForm("moved_out", "soap", 3, null, null, null, other.value(), null, UUID.randomUUID());

        assertThat(as.run(rasa, () -> bookAid.book(site, form, rasa))).isEqualTo(new BookAid.Outcome.Booked());

        assertThat(lying("soap")).isEqualTo(7);
        assertThat(as.run(rasa, () -> openStore.open(other, "soap", 0, rasa))
                        .stock()
                        .getFirst()
                        .quantity())
                .isEqualTo(3);
    }

    @Test
    void a_price_is_typed_with_a_comma_or_a_point() {
        for (String price : List.of("4,50", "4.50")) {
            assertThat(mvc.post()
                            .uri("/sites/" + site + "/aid/entries")
                            .with(signedIn(rasa))
                            .with(csrf())
                            .param("way", "bought")
                            .param("kind", "soap")
                            .param("quantity", "1")
                            .param("price", price)
                            .param("sent", UUID.randomUUID().toString()))
                    .as(price)
                    .hasStatus(303);
        }
        assertThat(as.run(
                        Officer.SYSTEM,
                        () -> db.sql(
                                        "select count(*) from reception.aid_entry where site_id = ? and value_cents = 450 and quantity = 1")
                                .param(site.value())
                                .query(Integer.class)
                                .single()))
                .isEqualTo(2);
    }

    @Test
    void too_little_is_told_with_how_much_to_order() {
        give(Map.of("soap", "5"));
        as.run(rasa, () -> setMinimum.set(site, "soap", 8, rasa));

        assertThat(as.run(rasa, () -> openStore.list(rasa)).stream()
                        .filter(line -> line.house().id().equals(site))
                        .findFirst()
                        .orElseThrow()
                        .low())
                .singleElement()
                .satisfies(stock -> assertThat(stock.order(14)).isEqualTo(3 + 3));
    }

    @Test
    void another_municipality_sees_no_store_and_accounts_see_no_person() {
        HandoutId id = new HandoutId(UUID.randomUUID());
        give(id, Map.of("soap", "1"));
        Officer stranger = as.casemanager(21);

        assertThatThrownBy(() -> as.run(stranger, () -> openStore.open(site, "", 0, stranger)))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> as.run(stranger, () -> openHandout.open(id, stranger)))
                .isInstanceOf(NotHere.class);
        Officer accounts = as.at(1, Role.FINANCE);
        assertThat(as.run(
                        accounts,
                        () -> db.sql("select sum(quantity) from reception.published_aid where site_id = ?")
                                .param(site.value())
                                .query(Integer.class)
                                .single()))
                .isEqualTo(9);
        assertThat(as.run(
                        accounts,
                        () -> db.sql("select count(*) from reception.aid_handout")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void the_pages_show_the_store_and_take_a_donation_with_its_letter() {
        UUID sent = UUID.randomUUID();
        assertThat(mvc.post()
                        .uri("/sites/" + site + "/aid/entries")
                        .with(signedIn(rasa))
                        .with(csrf())
                        .param("way", "donated")
                        .param("kind", "blanket")
                        .param("quantity", "5")
                        .param("donor.name", "UAB Šiluma")
                        .param("donor.kind", "company")
                        .param("sent", sent.toString()))
                .hasStatus(303);
        assertThat(mvc.get().uri("/sites/" + site + "/aid").with(signedIn(rasa)))
                .hasStatusOk()
                .bodyText()
                .contains("UAB Šiluma");
        assertThat(mvc.post()
                        .uri("/aid/donations/" + sent + "/letter")
                        .with(signedIn(rasa))
                        .with(csrf()))
                .hasStatusOk()
                .hasContentType("application/pdf");
        for (String page : List.of(
                "/aid",
                "/aid/kinds",
                "/sites/" + site + "/aid/new?way=written_off",
                "/sites/" + site + "/aid/count",
                "/sites/" + site + "/aid/ledger",
                "/households/" + family.id() + "/aid")) {
            assertThat(mvc.get().uri(page).with(signedIn(rasa))).as(page).hasStatusOk();
        }
        assertThat(mvc.post()
                        .uri("/sites/" + site + "/aid/entries")
                        .with(signedIn(rasa))
                        .with(csrf())
                        .param("way", "donated")
                        .param("sent", UUID.randomUUID().toString()))
                .hasStatus(422);
    }
}
