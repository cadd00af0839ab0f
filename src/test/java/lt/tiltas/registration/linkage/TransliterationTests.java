package lt.tiltas.registration.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTests {

    /** The examples in the table of Resolution 55 itself. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Алушта, Alushta
            Андрій, Andrii
            Борщагівка, Borshchahivka
            Борисенко, Borysenko
            Вінниця, Vinnytsia
            Володимир, Volodymyr
            Гадяч, Hadiach
            Богдан, Bohdan
            Згурський, Zghurskyi
            Ґалаґан, Galagan
            Ґорґани, Gorgany
            Донецьк, Donetsk
            Дмитро, Dmytro
            Рівне, Rivne
            Олег, Oleh
            Есмань, Esman
            Єнакієве, Yenakiieve
            Гаєвич, Haievych
            Короп'є, Koropie
            Житомир, Zhytomyr
            Жанна, Zhanna
            Жежелів, Zhezheliv
            Закарпаття, Zakarpattia
            Казимирчук, Kazymyrchuk
            Медвин, Medvyn
            Михайленко, Mykhailenko
            Іванків, Ivankiv
            Іващенко, Ivashchenko
            Їжакевич, Yizhakevych
            Кадиївка, Kadyivka
            Мар'їне, Marine
            Йосипівка, Yosypivka
            Стрий, Stryi
            Олексій, Oleksii
            Київ, Kyiv
            Коваленко, Kovalenko
            Лебедин, Lebedyn
            Леонід, Leonid
            Миколаїв, Mykolaiv
            Маринич, Marynych
            Ніжин, Nizhyn
            Наталія, Nataliia
            Одеса, Odesa
            Онищенко, Onyshchenko
            Полтава, Poltava
            Петро, Petro
            Решетилівка, Reshetylivka
            Рибчинський, Rybchynskyi
            Суми, Sumy
            Соломія, Solomiia
            Тернопіль, Ternopil
            Троць, Trots
            Ужгород, Uzhhorod
            Уляна, Uliana
            Фастів, Fastiv
            Філіпчук, Filipchuk
            Харків, Kharkiv
            Христина, Khrystyna
            Біла Церква, Bila Tserkva
            Стеценко, Stetsenko
            Чернівці, Chernivtsi
            Шевченко, Shevchenko
            Шостка, Shostka
            Кишеньки, Kyshenky
            Щербухи, Shcherbukhy
            Гоща, Hoshcha
            Гаращенко, Harashchenko
            Юрій, Yurii
            Корюківка, Koriukivka
            Яготин, Yahotyn
            Ярошенко, Yaroshenko
            Костянтин, Kostiantyn
            Знам'янка, Znamianka
            Феодосія, Feodosiia
            Згорани, Zghorany
            Розгон, Rozghon
            Олександр, Oleksandr
            """)
    void a_ukrainian_name_is_written_as_resolution_55_writes_it(String original, String latin) {
        assertThat(Transliteration.toLatin(original, Language.UKRAINIAN)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "Щербак-Єфименко, Shcherbak-Yefymenko",
        "ЩЕРБАК, SHCHERBAK",
        "ЮЛІЯ, YULIIA",
        "Знам’янка, Znamianka",
        "Ганна Юліївна, Hanna Yuliivna",
        "Я, Ya",
        "Kovalenko, Kovalenko"
    })
    void capitals_hyphens_and_apostrophes_keep_their_sense(String original, String latin) {
        assertThat(Transliteration.toLatin(original, Language.UKRAINIAN)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "Юлия, Iuliia",
        "Сергей, Sergei",
        "Щёголев, Shchegolev",
        "Подъячев, Podieiachev",
        "Эльвира, Elvira",
        "Крылов, Krylov"
    })
    void a_russian_name_is_written_as_icao_9303_writes_it(String original, String latin) {
        assertThat(Transliteration.toLatin(original, Language.RUSSIAN)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({"Аляксандр, Aliaksandr", "Ігар, Ihar", "Мікалай, Mikalai", "Уладзімір Быкаў, Uladzimir Bykau"})
    void a_belarusian_name_is_written_as_icao_9303_writes_it(String original, String latin) {
        assertThat(Transliteration.toLatin(original, Language.BELARUSIAN)).isEqualTo(latin);
    }

    @Test
    void the_letters_of_a_name_tell_its_language_before_the_hint_does() {
        assertThat(Language.of("Сергій", Language.RUSSIAN)).isEqualTo(Language.UKRAINIAN);
        assertThat(Language.of("Крылов", Language.UKRAINIAN)).isEqualTo(Language.RUSSIAN);
        assertThat(Language.of("Быкаў", null)).isEqualTo(Language.BELARUSIAN);
        assertThat(Language.of("Зімін Крыніца", null)).isEqualTo(Language.BELARUSIAN);
        assertThat(Language.of("Иванов", Language.RUSSIAN)).isEqualTo(Language.RUSSIAN);
        assertThat(Language.of("Коваленко", null)).isEqualTo(Language.UKRAINIAN);
    }
}
