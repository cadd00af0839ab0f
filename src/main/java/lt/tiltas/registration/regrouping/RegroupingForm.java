package lt.tiltas.registration.regrouping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.Regrouping;
import lt.tiltas.registration.person.PersonForm;
import lt.tiltas.registration.person.Typed;
import org.springframework.validation.BindingResult;

/**
 * Who goes where, as the officer says it. Nothing is chosen beforehand.
 *
 * @param people ids of those who go
 * @param where own (a household of their own) or other
 * @param number of the other household
 */
public record RegroupingForm(List<UUID> people, String where, String number, String reason, String note) {

    public static final List<String> REASONS =
            List.of("live_apart", "relationship", "family_found", "mistake", "other");
    public static final List<String> WHERE = List.of("own", "other");
    static final String ROLE = "role-";
    private static final int LONGEST_NOTE = 500;

    public RegroupingForm {
        people = people == null ? List.of() : people.stream().distinct().toList();
        where = WHERE.contains(Typed.text(where)) ? Typed.text(where) : "";
        number = Typed.text(number);
        reason = REASONS.contains(Typed.text(reason)) ? Typed.text(reason) : "";
        note = Typed.text(note);
    }

    boolean toOther() {
        return where.equals("other");
    }

    void check(BindingResult errors, int members) {
        if (people.isEmpty()) {
            Typed.wrong(errors, "people", "regrouping.error.nobody");
        }
        if (where.isEmpty()) {
            Typed.wrong(errors, "where", "regrouping.error.where");
        } else if (toOther() && number.isEmpty()) {
            Typed.wrong(errors, "number", "regrouping.error.number");
        } else if (!toOther() && members > 0 && people.size() >= members) {
            Typed.wrong(errors, "people", "regrouping.error.everybody");
        }
        if (reason.isEmpty()) {
            Typed.wrong(errors, "reason", "regrouping.error.reason");
        } else if (reason.equals("other") && note.isEmpty()) {
            Typed.wrong(errors, "note", "regrouping.error.note");
        }
        if (note.length() > LONGEST_NOTE) {
            Typed.wrong(errors, "note", "person.error.too-long", note, LONGEST_NOTE);
        }
    }

    /** Who each of them is in the household, as the fields {@code role-<id>} say. */
    static Map<UUID, String> roles(Map<String, String> fields, List<Member> asked) {
        Map<UUID, String> roles = new HashMap<>();
        for (Member member : asked) {
            String role = Typed.text(fields.get(ROLE + member.id()));
            if (PersonForm.FAMILY_ROLES.contains(role)) {
                roles.put(member.id(), role);
            }
        }
        return roles;
    }

    /** Everybody has a role, and each household one applicant. */
    static void checkRoles(BindingResult errors, Regrouping planned, Map<UUID, String> roles) {
        Asked.of(planned).stream()
                .filter(member -> !roles.containsKey(member.id()))
                .forEach(member -> Typed.wrong(
                        errors,
                        ROLE + member.id(),
                        "regrouping.error.role",
                        member.names().latin()));
        if (!errors.hasErrors()) {
            checkApplicants(errors, planned.moving(), roles, planned.to() == null ? 1 : 0);
            if (Asked.staysWithoutApplicant(planned)) {
                checkApplicants(errors, planned.staying(), roles, 1);
            }
        }
    }

    private static void checkApplicants(
            BindingResult errors, List<Member> members, Map<UUID, String> roles, int wanted) {
        long applicants = members.stream()
                .filter(member -> Asked.APPLICANT.equals(roles.get(member.id())))
                .count();
        if (applicants != wanted) {
            Typed.wrong(
                    errors,
                    ROLE + members.getFirst().id(),
                    wanted == 0 ? "regrouping.error.applicant-there" : "regrouping.error.one-applicant");
        }
    }
}
