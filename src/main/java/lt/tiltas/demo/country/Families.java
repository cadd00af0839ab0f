package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who comes together: mostly women with children, as the Lithuanian arrivals of 2022 to 2026 were. */
final class Families {

    private final Dice dice;

    Families(Dice dice) {
        this.dice = dice;
    }

    /** @param line 0 the family's own surname, 1 that of the mother's parents */
    record Relative(String role, boolean female, LocalDate born, int line) {}

    private enum Shape {
        WOMAN(19),
        MAN(16),
        MOTHER_ONE(11),
        MOTHER_TWO(7.5),
        MOTHER_THREE(3),
        THREE_GENERATIONS(8),
        COUPLE(13),
        COUPLE_ONE(6),
        COUPLE_TWO(5),
        COUPLE_THREE(2.6),
        BIG_FAMILY(3.2),
        OLD_COUPLE(6),
        OLD_WOMAN(4),
        MOTHER_GROWN_CHILD(8),
        SISTERS(2.5),
        GRANDMOTHER_GRANDCHILD(1.4),
        FATHER(1.5);

        private final double share;

        Shape(double share) {
            this.share = share;
        }
    }

    List<Relative> family(LocalDate on) {
        Shape shape = dice.pick(Arrays.asList(Shape.values()), one -> one.share);
        return switch (shape) {
            case WOMAN -> alone(true, dice.between(19, 64), on);
            case MAN -> alone(false, dice.chance(0.5) ? dice.between(18, 27) : dice.between(28, 68), on);
            case OLD_WOMAN -> alone(true, dice.between(66, 84), on);
            case MOTHER_ONE -> parent(true, 1, on);
            case MOTHER_TWO -> parent(true, 2, on);
            case MOTHER_THREE -> parent(true, 3, on);
            case FATHER -> parent(false, dice.between(1, 2), on);
            case THREE_GENERATIONS -> threeGenerations(on);
            case COUPLE -> couple(dice.between(23, 58), 0, on);
            case OLD_COUPLE -> couple(dice.between(65, 80), 0, on);
            case COUPLE_ONE -> couple(dice.between(23, 43), 1, on);
            case COUPLE_TWO -> couple(dice.between(27, 43), 2, on);
            case COUPLE_THREE -> couple(dice.between(31, 44), 3, on);
            case BIG_FAMILY -> bigFamily(on);
            case MOTHER_GROWN_CHILD -> motherWithGrownChild(on);
            case SISTERS -> sisters(on);
            case GRANDMOTHER_GRANDCHILD -> grandmotherWithGrandchild(on);
        };
    }

    private List<Relative> alone(boolean female, int age, LocalDate on) {
        return List.of(new Relative("applicant", female, born(age, on), 0));
    }

    private List<Relative> parent(boolean mother, int children, LocalDate on) {
        int age = dice.between(20 + 3 * children, 45);
        var family = new ArrayList<>(alone(mother, age, on));
        family.addAll(children(age, children, on));
        return family;
    }

    private List<Relative> threeGenerations(LocalDate on) {
        var family = new ArrayList<>(parent(true, dice.between(1, 2), on));
        LocalDate mother = family.getFirst().born();
        family.add(new Relative("grandmother", true, mother.minusDays(dice.between(19 * 366, 30 * 365)), 1));
        return family;
    }

    private List<Relative> couple(int womansAge, int children, LocalDate on) {
        boolean womanApplies = dice.chance(0.7);
        LocalDate woman = born(womansAge, on);
        LocalDate man = woman.minusDays(dice.between(-1000, 2600));
        var family = new ArrayList<Relative>();
        family.add(new Relative("applicant", womanApplies, womanApplies ? woman : man, 0));
        family.add(new Relative("spouse", !womanApplies, womanApplies ? man : woman, 0));
        family.addAll(children(womansAge - 3, children, on));
        return family;
    }

    private List<Relative> bigFamily(LocalDate on) {
        int age = dice.between(36, 44);
        var family = new ArrayList<>(couple(age, dice.between(4, 5), on));
        boolean grandmother =
                family.size() < 7 && dice.chance(0.5) && family.getFirst().female();
        if (grandmother) {
            family.add(new Relative("grandmother", true, born(age + dice.between(19, 28), on), 1));
        }
        return family;
    }

    private List<Relative> motherWithGrownChild(LocalDate on) {
        int age = dice.between(40, 60);
        var family = new ArrayList<>(alone(true, age, on));
        boolean daughter = dice.chance(0.6);
        int childsAge = dice.between(18, Math.min(30, age - 19));
        family.add(new Relative(daughter ? "daughter" : "son", daughter, born(childsAge, on), 0));
        if (dice.chance(0.3)) {
            family.add(new Relative("mother", true, born(age + dice.between(20, 29), on), 1));
        }
        return family;
    }

    private List<Relative> sisters(LocalDate on) {
        int age = dice.between(26, 42);
        var family = new ArrayList<>(alone(true, age, on));
        family.addAll(children(age, 1, on));
        family.add(new Relative("sister", true, born(age - dice.between(2, 5), on), 1));
        boolean niece = dice.chance(0.5);
        family.add(new Relative(niece ? "niece" : "nephew", niece, born(dice.between(0, age - 25), on), 1));
        return family;
    }

    private List<Relative> grandmotherWithGrandchild(LocalDate on) {
        var family = new ArrayList<>(alone(true, dice.between(54, 70), on));
        boolean girl = dice.chance(0.5);
        family.add(new Relative(girl ? "granddaughter" : "grandson", girl, born(dice.between(4, 15), on), 1));
        return family;
    }

    private List<Relative> children(int parentsAge, int howMany, LocalDate on) {
        var children = new ArrayList<Relative>();
        int oldest = Math.min(17, parentsAge - 18);
        int age = dice.between(Math.max(0, Math.min(oldest, 2 * howMany - 1)), Math.max(0, oldest));
        int daysAfterBirthday = dice.between(25, 310);
        for (int i = 0; i < howMany && age >= 0; i++) {
            boolean girl = dice.chance(0.49);
            LocalDate born = on.minusYears(age).minusDays(daysAfterBirthday + dice.between(0, 40));
            children.add(new Relative(girl ? "daughter" : "son", girl, born, 0));
            age -= howMany > 3 ? dice.between(1, 3) : dice.between(1, 5);
        }
        return children;
    }

    private LocalDate born(int age, LocalDate on) {
        return on.minusYears(age).minusDays(dice.between(1, 364));
    }
}
