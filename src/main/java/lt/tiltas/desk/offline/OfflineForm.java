package lt.tiltas.desk.offline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.reception.ReceptionRight;
import lt.tiltas.registration.RegistrationRight;

/** The forms of the page that works without a network. Who may do the thing at the desk has its form. */
enum OfflineForm {
    PRESENCE(ReceptionRight.RECORD_PRESENCE),
    INSPECTION(ReceptionRight.INSPECT),
    REGISTRATION(RegistrationRight.REGISTER_ARRIVAL);

    private final Right right;

    OfflineForm(Right right) {
        this.right = right;
    }

    Right right() {
        return right;
    }

    /** As the device calls it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<OfflineForm> of(Officer officer) {
        return Arrays.stream(values()).filter(form -> officer.may(form.right)).toList();
    }
}
