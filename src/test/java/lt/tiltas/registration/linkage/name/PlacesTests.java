package lt.tiltas.registration.linkage.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Київ,Киев,Kyiv,Kiev,Kijevas,Kijów,Kyjiw,м. Київ",
                "Харків,Харьков,Kharkiv,Charkivas,Charkow,Harkiv",
                "Кривий Ріг,Krivoi Rog,Kryvyi Rih,Krywyj Rih",
                "Дніпро,Днепропетровск,Dnipropetrovsk,Dnipras",
                "Донецьк,Doneck,Donetsk,Donezk",
                "Запоріжжя,Zaporizhzhia,Zaporožė,Saporischschja,Zaporizhzhya",
                "Бахмут,Artemivsk,Artyomovsk"
            })
    void a_place_is_one_by_all_its_names(String names) {
        String[] all = names.split(",");
        assertThat(all).extracting(Places::of).containsOnly(Places.of(all[0]));
    }

    @Test
    void a_town_lies_in_its_region() {
        int region = Places.of("Donetska oblast");
        assertThat(Places.isRegion(region)).isTrue();
        assertThat(Places.region(region)).isEqualTo(Places.region(Places.of("Bakhmut")));
        assertThat(Places.of("Донецька область")).isEqualTo(region);
        assertThat(Places.of("Donecka obl.")).isEqualTo(region);
    }

    @Test
    void a_place_nobody_knows_is_itself() {
        assertThat(Places.of("Zelenyi Hai")).isNegative().isEqualTo(Places.of("Зелений Гай"));
        assertThat(Places.of(" ")).isEqualTo(Places.NOWHERE);
    }
}
