package lt.tiltas.demo.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTests {

    @ParameterizedTest
    @CsvSource({
        "Згурський,uk,Zghurskyi",
        "Юлія,uk,Yuliia",
        "Євгенія,uk,Yevheniia",
        "Григор’єв,uk,Hryhoriev",
        "Щербак,uk,Shcherbak",
        "Слов’янськ,uk,Sloviansk",
        "Кривий Ріг,uk,Kryvyi Rih",
        "Сергей,ru,Sergei",
        "Евгений,ru,Evgenii",
        "Наталья,ru,Natalia",
        "Юрий,ru,Iurii"
    })
    void a_name_is_written_as_the_passport_has_it(String name, String language, String latin) {
        assertThat(Transliteration.latin(name, language)).isEqualTo(latin);
    }
}
