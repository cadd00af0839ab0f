package lt.tiltas.registration.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import lt.tiltas.registration.mrz.Reading.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two specimens are those of ICAO Doc 9303, parts 4 and 5. */
class MrzReaderTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final String PASSPORT =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private static final String CARD =
            "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";

    @Test
    void a_passport_is_read() {
        assertThat(MrzReader.read(PASSPORT, TODAY))
                .isEqualTo(new Reading.Read(new Mrz(
                        "P",
                        "UTO",
                        "L898902C3",
                        "Eriksson",
                        "Anna Maria",
                        LocalDate.of(1974, 8, 12),
                        "F",
                        LocalDate.of(2012, 4, 15),
                        "UTO")));
    }

    @Test
    void a_card_is_read() {
        assertThat(MrzReader.read(CARD, TODAY))
                .isEqualTo(new Reading.Read(new Mrz(
                        "I",
                        "UTO",
                        "D23145890",
                        "Eriksson",
                        "Anna Maria",
                        LocalDate.of(1974, 8, 12),
                        "F",
                        LocalDate.of(2012, 4, 15),
                        "UTO")));
    }

    @Test
    void a_number_of_more_than_nine_signs_goes_on_in_the_free_field() {
        String number = "ABC123456DEF";
        String above =
                "I<UTO" + number.substring(0, 9) + "<" + number.substring(9) + CheckDigit.of(number) + "<<<<<<<<<<<";
        String middle = "7408122F1204159UTO<<<<<<<<<<<";
        char whole = CheckDigit.of(
                above.substring(5) + middle.substring(0, 7) + middle.substring(8, 15) + middle.substring(18, 29));

        assertThat(MrzReader.read(above + "\n" + middle + whole + "\nERIKSSON<<ANNA", TODAY))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.mrz().number()).isEqualTo(number));
    }

    @Test
    void what_a_copy_does_to_it_does_not_matter() {
        Reading read = MrzReader.read(PASSPORT, TODAY);

        assertThat(MrzReader.read(PASSPORT.toLowerCase().replace("\n", "\r\n  "), TODAY))
                .isEqualTo(read);
        assertThat(MrzReader.read(PASSPORT.replace("\n", ""), TODAY)).isEqualTo(read);
        assertThat(MrzReader.read(PASSPORT.replaceFirst("<+\n", "\n"), TODAY)).isEqualTo(read);
        assertThat(MrzReader.read(PASSPORT.replace("<<", "«"), TODAY)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "L898902C36, L898902C46, NUMBER",
        "7408122, 7408132, BIRTH",
        "1204159, 1204169, UNTIL",
        "184226B, 184227B, PERSONAL",
        "10, 11, WHOLE"
    })
    void a_wrong_sign_is_found_in_its_part(String right, String wrong, Part part) {
        String typed = part == Part.WHOLE ? PASSPORT.replaceFirst("10$", "11") : PASSPORT.replace(right, wrong);

        assertThat(MrzReader.read(typed, TODAY)).isEqualTo(new Reading.Wrong(part));
    }

    @Test
    void any_one_digit_read_wrongly_is_noticed() {
        long seed = 9303;
        Random random = new Random(seed);
        String below = PASSPORT.substring(45);
        for (int n = 0; n < 500; n++) {
            int at = random.nextInt(below.length());
            if (!Character.isDigit(below.charAt(at))) {
                continue;
            }
            char other = (char) ('0' + (below.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
            String typed = PASSPORT.substring(0, 45) + below.substring(0, at) + other + below.substring(at + 1);

            assertThat(MrzReader.read(typed, TODAY))
                    .as("seed %s: %s", seed, typed)
                    .isInstanceOf(Reading.Wrong.class);
        }
    }

    @Test
    void two_digits_of_a_year_mean_the_past_for_a_birth_and_the_future_for_an_end() {
        String below = "FE100007<0UKR" + digits("260101") + "F" + digits("310506") + "<<<<<<<<<<<<<<<";
        String whole =
                below + CheckDigit.of(below.substring(0, 10) + below.substring(13, 20) + below.substring(21, 43));
        String typed =
                "P<UKRKOVALENKO<<OKSANA\n" + whole.replaceFirst("FE100007<0", "FE100007<" + CheckDigit.of("FE100007<"));
        typed = typed.substring(0, typed.length() - 1)
                + CheckDigit.of(part(typed, 0, 10) + part(typed, 13, 20) + part(typed, 21, 43));

        assertThat(MrzReader.read(typed, TODAY)).isInstanceOfSatisfying(Reading.Read.class, read -> {
            assertThat(read.mrz().bornOn()).isEqualTo(LocalDate.of(2026, 1, 1));
            assertThat(read.mrz().until()).isEqualTo(LocalDate.of(2031, 5, 6));
            assertThat(read.mrz().number()).isEqualTo("FE100007");
        });
    }

    @Test
    void what_is_no_zone_is_said_to_be_none() {
        assertThat(MrzReader.read("P<UTOERIKSSON", TODAY)).isEqualTo(new Reading.NoZone(13));
        assertThat(MrzReader.read("P<UTOЕRIKSSON", TODAY)).isEqualTo(new Reading.Strange("Е"));
    }

    private static String digits(String day) {
        return day + CheckDigit.of(day);
    }

    private static String part(String typed, int from, int to) {
        return typed.substring(typed.indexOf('\n') + 1).substring(from, to);
    }
}
