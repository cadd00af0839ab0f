package lt.tiltas.law;

import java.time.LocalDate;

/** The law is silent in our data: nobody has entered a value for that day. */
public class NoRule extends RuntimeException {

    public NoRule(String code, LocalDate on) {
        super("No value of " + code + " is in force on " + on + ": an administrator enters it at /rules");
    }
}
