package lt.tiltas.reception.alert;

import java.util.List;

/**
 * What {@code reception/alert/banner.jte} shows above a board: the worst few, and how many there are.
 *
 * @param worst none when nothing rings
 */
public record AlertBanner(List<Alert> worst, long all) {

    public boolean quiet() {
        return worst.isEmpty();
    }

    public boolean grave() {
        return worst.stream().anyMatch(Alert::grave);
    }

    public long more() {
        return all - worst.size();
    }
}
