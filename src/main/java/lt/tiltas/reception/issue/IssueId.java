package lt.tiltas.reception.issue;

import java.util.UUID;

public record IssueId(UUID value) {

    public static IssueId of(String text) {
        return new IssueId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
