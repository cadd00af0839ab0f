package lt.tiltas.web;

import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Which of the database's rules refused a write, by the name of its constraint, where a person can be told more than that it did. */
final class BrokenRule {

    private static final String RECORD = "record_is_";

    private BrokenRule() {}

    /** Of a record about which nothing is written at present, why: {@code restricted} or {@code erased}; else a lost race. */
    static String kind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused) {
                ServerErrorMessage said = refused.getServerErrorMessage();
                String rule = said == null ? null : said.getConstraint();
                if (rule != null && rule.startsWith(RECORD)) {
                    return rule.substring(RECORD.length());
                }
            }
        }
        return "lost-race";
    }
}
