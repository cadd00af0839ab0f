package lt.tiltas.demo.country;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses that could be anywhere in Lithuania. */
final class Addresses {

    private static final List<String> STREETS = List.of(
            "Vyturių g.",
            "Liepų g.",
            "Taikos pr.",
            "Sodų g.",
            "Ramunių g.",
            "Vytauto g.",
            "Aušros g.",
            "Žemynos g.",
            "Beržų g.",
            "Pievų g.",
            "Kaštonų g.",
            "Draugystės g.",
            "Pavasario g.",
            "Ąžuolų g.",
            "Mokyklos g.",
            "Upės g.",
            "Saulėtekio g.",
            "Parko g.",
            "Gėlių g.",
            "Tilto g.");

    private final Dice dice;
    private final Map<Integer, String> towns =
            Municipality.all().stream().collect(Collectors.toMap(Municipality::code, Municipality::town));

    Addresses(Dice dice) {
        this.dice = dice;
    }

    Stay.OwnLodging own(int municipality, String kind) {
        String flat = dice.chance(0.75) ? "-" + dice.between(1, 60) : "";
        String address = dice.pick(STREETS) + " " + dice.between(1, 68) + flat + ", " + towns.get(municipality);
        return new Stay.OwnLodging(municipality, kind, address);
    }

    /** Where a municipality's case managers receive people. */
    String office(int municipality) {
        return municipality == Oksana.KAUNAS
                ? "Socialinių paslaugų centras, Partizanų g. 12, Kaunas, 2 aukštas"
                : "Socialinių paslaugų centras, " + STREETS.get(municipality % STREETS.size()) + " "
                        + (municipality % 40 + 1) + ", " + towns.get(municipality);
    }
}
