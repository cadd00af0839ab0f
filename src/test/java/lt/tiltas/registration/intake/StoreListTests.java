package lt.tiltas.registration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.LyingOpen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TiltasTest
class StoreListTests {

    private static final String HEADINGS = "Namų ūkis;Pavardė;Vardas;Gimimo data;Atvyko;Poreikiai\n";

    @Autowired
    Imports imports;

    @Autowired
    Storing storing;

    @Autowired
    StoreFamilies store;

    @Autowired
    Intakes intakes;

    @Autowired
    As as;

    @Autowired
    LyingOpen lyingOpen;

    @Test
    void the_1201_rows_become_1201_people_in_495_households_and_the_same_list_again_stores_nothing() {
        String list = Imports.file("arrivals-desk.csv").replace("NU-", "DESK-");
        IntakeId first = imports.receive(list);
        assertThat(imports.counts(first).good()).isEqualTo(1_201);
        assertThat(imports.counts(first).known()).as("repeats are shown").isGreaterThan(100);

        Intake stored = storing.finish(first, as.registrar());
        assertThat(stored.state()).isEqualTo("stored");
        assertThat(stored.counts().stored()).isEqualTo(1_201);
        assertThat(imports.number("""
                select count(distinct p.household_id) from registration.intake_row r
                join registration.person p on p.id = r.person_id where r.intake_id = ?""", first.value())).isEqualTo(495);
        assertThat(imports.number("""
                select count(distinct (r.household, p.household_id)) from registration.intake_row r
                join registration.person p on p.id = r.person_id where r.intake_id = ?""", first.value())).isEqualTo(495);
        assertThat(imports.number("""
                select count(*) from registration.person p join registration.intake_row r on r.person_id = p.id
                where r.intake_id = ? and p.born_here""", first.value())).isPositive();

        IntakeId again = imports.receive(list);
        assertThat(imports.counts(again).already()).isEqualTo(1_201);
        assertThat(storing.finish(again, as.registrar()).counts().stored()).isZero();
        assertThat(imports.people("DESK-")).isEqualTo(1_201);
    }

    @Test
    void two_imports_of_one_list_at_once_store_each_row_once() throws Exception {
        String list = families("ONCE-", 260);
        List<IntakeId> both = List.of(imports.receive(list), imports.receive(list));
        Officer officer = as.registrar();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Intake>> stored = both.stream()
                    .map(id -> threads.submit(() -> storing.finish(id, officer)))
                    .toList();
            long once = stored.get(0).get().counts().stored()
                    + stored.get(1).get().counts().stored();
            long already = stored.get(0).get().counts().already()
                    + stored.get(1).get().counts().already();
            assertThat(once).isEqualTo(520);
            assertThat(already).isEqualTo(520);
        }
        assertThat(imports.people("ONCE-")).isEqualTo(520);
        assertThat(imports.households("ONCE-")).isEqualTo(260);
    }

    @Test
    void stopped_half_way_and_confirmed_again_everything_is_stored_once() {
        IntakeId id = imports.receive(families("HALF-", 230));
        as.run(as.registrar(), () -> intakes.move(id, List.of("ready"), "storing"));
        assertThat(as.run(as.registrar(), () -> store.storeNext(id, as.registrar())))
                .isTrue();
        assertThat(imports.counts(id).stored()).isEqualTo(2L * StoreFamilies.FAMILIES);

        Intake stored = storing.finish(id, as.registrar());

        assertThat(stored.counts().stored()).isEqualTo(460);
        assertThat(imports.people("HALF-")).isEqualTo(460);
        assertThat(storing.finish(id, as.registrar()).counts().stored()).isEqualTo(460);
    }

    @Test
    void the_same_reference_in_a_list_of_another_day_is_another_family() {
        imports.stored(HEADINGS + "DAY-1;Kovalenko;Oksana;1990-01-02;2022-03-05;\n");
        imports.stored(HEADINGS + "DAY-1;Kovalenko;Olha;1980-01-02;2022-04-05;\n");
        assertThat(imports.households("DAY-")).isEqualTo(2);
    }

    @Test
    void who_comes_in_a_later_list_joins_the_family_that_is_there() {
        imports.stored(HEADINGS + "JOIN-1;Kovalenko;Oksana;1990-01-02;2022-03-05;\n");
        imports.stored(
                HEADINGS
                        + "JOIN-1;Kovalenko;Oksana;1990-01-02;2022-03-05;\nJOIN-1;Melnyk;Petro;2012-05-06;2022-03-09;alergija\n");
        imports.stored(HEADINGS + "JOIN-1;Коваленко;Іван;1988-05-06;2022-03-05;\n");
        assertThat(imports.people("JOIN-")).isEqualTo(3);
        assertThat(imports.households("JOIN-")).isEqualTo(1);
        assertThat(imports.words("""
                select p.position || ' ' || p.family_role || ' ' || p.given || ' ' || coalesce(n.words, '')
                from registration.intake_row r join registration.person p on p.id = r.person_id
                left join registration.need n on n.person_id = p.id
                where r.household = 'JOIN-1' and r.state = 'stored' order by p.position"""))
                .containsExactly("0 applicant Oksana ", "1 other Petro alergija", "2 other Ivan ");
    }

    @Test
    void one_row_twice_in_a_list_is_one_person() {
        IntakeId id = imports.receive(HEADINGS + "TWICE-1;Kovalenko;Oksana;1990-01-02;2022-03-05;\n".repeat(2));
        Intake.Counts counts = storing.finish(id, as.registrar()).counts();
        assertThat(counts.stored()).isEqualTo(1);
        assertThat(counts.already()).isEqualTo(1);
    }

    @Test
    void what_is_sent_lies_open_nowhere_before_it_is_stored_and_after() throws Exception {
        IntakeId id = imports.receive("Namų ūkis;Pavardė;Vardas;Gimimo data;Dokumento Nr.;Dokumento rūšis;Atvyko\n"
                + "OPEN-1;Zamkovenko;Oksana;1990-01-02;FE 99041953;užsienio pasas;2022-03-05\n"
                + "OPEN-1;Zamkovenko;;1990-01-02;FE 99041954;užsienio pasas;2022-03-05\n");
        assertThat(imports.counts(id).held()).isEqualTo(1);
        assertThat(lyingOpen.tables("99041953")).isEmpty();
        assertThat(lyingOpen.tables("Zamkovenko")).isEmpty();

        assertThat(storing.finish(id, as.registrar()).counts().stored()).isEqualTo(1);
        assertThat(lyingOpen.tables("99041953")).isEmpty();
        assertThat(lyingOpen.tables("99041954")).isEmpty();
        assertThat(lyingOpen.tables("Zamkovenko")).contains("registration.person");
    }

    /** Families of two. */
    static String families(String reference, int number) {
        return HEADINGS
                + IntStream.range(0, number)
                        .mapToObj(n -> reference + n + ";Shevchuk;Olena;1990-01-02;2022-03-05;\n" + reference + n
                                + ";Shevchuk;Taras;2012-01-02;2022-03-05;\n")
                        .collect(Collectors.joining());
    }
}
