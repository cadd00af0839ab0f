package lt.tiltas.registration.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lt.tiltas.TiltasTest;
import lt.tiltas.registration.intake.Countries;
import lt.tiltas.registration.person.PersonForm;
import lt.tiltas.web.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TiltasTest
class CellWordsTests {

    @Autowired
    CellWords words;

    @Autowired
    SheetColumns columns;

    @Test
    void what_goes_out_in_any_language_comes_back_as_it_was() {
        for (Language language : Language.ALL) {
            same("familyRole", PersonForm.FAMILY_ROLES, language);
            same("sex", List.of("F", "M", "X"), language);
            same("education", PersonForm.EDUCATIONS, language);
            same("nationality", List.copyOf(Countries.codes()), language);
            same("languages", spoken(), language);
            same("languages", List.of("uk, ru, sgn"), language);
        }
    }

    @Test
    void the_letter_that_is_a_woman_here_and_a_man_there_is_not_read() {
        assertThat(words.code("sex", "M")).isEmpty();
        assertThat(words.code("sex", "moteris")).contains("F");
        assertThat(words.code("sex", "female")).contains("F");
    }

    @Test
    void headings_are_known_in_four_languages_and_as_lists_call_them() {
        for (Language language : Language.ALL) {
            List<String> headings = Stream.concat(SheetColumns.OWN.stream(), SheetColumns.FIELDS.stream())
                    .map(column -> columns.heading(column, language))
                    .toList();
            assertThat(columns.of(headings).places()).hasSize(SheetColumns.OWN.size() + SheetColumns.FIELDS.size());
        }
        assertThat(columns.of(List.of("DOB", "Citizenship", "Shoe size")).places())
                .containsKeys("bornOn", "nationality");
        assertThat(columns.of(List.of("DOB", "Shoe size")).unread()).containsExactly("Shoe size");
    }

    private void same(String field, List<String> codes, Language language) {
        for (String code : codes) {
            String word = words.write(field, code, language);
            assertThat(words.code(field, word))
                    .as(field + " " + code + " " + word + " " + language)
                    .contains(code);
        }
    }

    private static List<String> spoken() {
        return Stream.of(Locale.getISOLanguages())
                .filter(code -> !List.of("iw", "in", "ji", "mo").contains(code))
                .toList();
    }
}
