package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.List;

/** A household on the day it is registered, with the path it will take. */
record Newcomers(int number, LocalDate registeredOn, List<Person> members, Household.Wishes wishes, Path path) {

    boolean areOksanas() {
        return members.getFirst().number() == Oksana.PERSON;
    }
}
