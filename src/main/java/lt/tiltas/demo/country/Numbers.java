package lt.tiltas.demo.country;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that look right and belong to nobody: documents of series FZ and phones of the 00 blocks. */
final class Numbers {

    private static final List<String> UKRAINIAN_NETWORKS =
            List.of("50", "66", "67", "68", "93", "95", "96", "97", "99");

    private final Dice dice;

    Numbers(Dice dice) {
        this.dice = dice;
    }

    Person.Papers papers(int person, String citizenship, int age) {
        String kind = kind(citizenship, age);
        int serial = person * 7919 % 100_000;
        String number = switch (kind) {
            case "passport" -> String.format("FZ0%05d", serial);
            case "id_card" -> String.format("0000%05d", serial);
            case "internal_passport" -> String.format("ФЯ0%05d", serial);
            case "birth_certificate" -> String.format("І-ФЯ 0%05d", serial);
            default -> null;
        };
        return new Person.Papers(citizenship, kind, number);
    }

    private String kind(String citizenship, int age) {
        if (!citizenship.equals("UKR")) {
            return citizenship.equals("XXA") ? "none" : "passport";
        }
        if (age < 14) {
            return dice.chance(0.4) ? "birth_certificate" : "passport";
        }
        if (dice.chance(0.72)) {
            return "passport";
        }
        boolean older = age >= 30 && dice.chance(0.5);
        return dice.chance(0.08) ? "none" : older ? "internal_passport" : "id_card";
    }

    @Nullable
    String phone(int person, Families.Relative relative, int age) {
        boolean has = relative.role().equals("applicant") || dice.chance(age >= 18 ? 0.7 : age >= 12 ? 0.4 : 0);
        if (!has) {
            return null;
        }
        if (dice.chance(0.45)) {
            return "+380%s00%05d".formatted(dice.pick(UKRAINIAN_NETWORKS), person * 7919 % 100_000);
        }
        String phone = "+3706%02d00%03d".formatted(10 + person % 90, person * 37 % 1000);
        return phone.equals(Oksana.PHONE) ? null : phone;
    }
}
