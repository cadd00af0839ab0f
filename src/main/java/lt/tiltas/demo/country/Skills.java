package lt.tiltas.demo.country;

import java.util.List;

/** What people have learnt and worked as. */
final class Skills {

    private final Dice dice;
    private final List<String[]> professions = Table.demo("professions");

    Skills(Dice dice) {
        this.dice = dice;
    }

    Person.Background background(boolean female, int age) {
        if (age < 20) {
            return new Person.Background(null, null, schooling(age));
        }
        if (dice.chance(age < 24 ? 0.6 : 0.15)) {
            return new Person.Background(null, null, age < 24 ? "secondary" : "vocational");
        }
        var profession = dice.pick(professions);
        return new Person.Background(profession[female ? 1 : 2], Integer.valueOf(profession[0]), profession[3]);
    }

    private static String schooling(int age) {
        return age < 10 ? "none" : age < 15 ? "primary" : age < 18 ? "basic" : "secondary";
    }
}
